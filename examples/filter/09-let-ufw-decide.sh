#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
ufw route delete allow proto tcp from 198.51.100.12 to any port 80

# 2 host1 exit=0
ufw delete deny 8080/tcp

# 3 host1 exit=0
ufw disable

# 4 host1 exit=0
cp after.rules.before /etc/ufw/after.rules

# 5 host1 exit=0
rm after.rules.before

# 6 host1 exit=0
iptables-save | sed -n '/^[*C]/p; /ufw-/s/^-A/-D/p' | iptables-restore --noflush

# 7 host1 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(ufw-[^ ]*\).*/-X \1/p' | iptables-restore --noflush

# 8 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; /ufw6-/s/^-A/-D/p' | ip6tables-restore --noflush

# 9 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; s/^:\(ufw6-[^ ]*\).*/-X \1/p' | ip6tables-restore --noflush

# 10 host1 exit=0
for each in ipv4.conf.default ipv6.conf.all ipv6.conf.default; do sysctl -q -w net.$each.accept_redirects=1; done

# 11 host1 exit=0
iptables -D DOCKER-USER -i eth0 -m conntrack --ctstate NEW -j DROP

# 12 host1 exit=0
iptables -P FORWARD DROP

# 13 host1 exit=0
docker run -d --name two --hostname two -p 8081:80 busybox httpd -f -h /etc
