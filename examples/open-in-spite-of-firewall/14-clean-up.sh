#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
kill "$server"

# 3 host1 exit=0
iptables -D DOCKER-USER -i eth0 -s 198.51.100.12 -p tcp -m conntrack --ctorigdstport 8080 -j RETURN

# 4 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8080 --ctdir ORIGINAL -j DROP

# 5 host1 exit=0
iptables -D INPUT -i eth0 -p tcp --dport 8080 -j DROP

# 6 host1 exit=0
ufw delete deny 8080/tcp

# 7 host1 exit=0
ufw disable

# 8 host1 exit=0
iptables-save | sed -n '/^[*C]/p; /ufw-/s/^-A/-D/p' | iptables-restore --noflush

# 9 host1 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(ufw-[^ ]*\).*/-X \1/p' | iptables-restore --noflush

# 10 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; /ufw6-/s/^-A/-D/p' | ip6tables-restore --noflush

# 11 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; s/^:\(ufw6-[^ ]*\).*/-X \1/p' | ip6tables-restore --noflush

# 12 host1 exit=0
for each in ipv4.conf.default ipv6.conf.all ipv6.conf.default; do sysctl -q -w net.$each.accept_redirects=1; done

# 13 host1 exit=0
iptables -P FORWARD DROP

# 14 host1 exit=0
rm -r www
