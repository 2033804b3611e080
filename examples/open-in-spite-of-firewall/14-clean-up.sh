#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# docs/breaks/open-in-spite-of-firewall.md:153 host1 exit=0
docker rm -f web

# docs/breaks/open-in-spite-of-firewall.md:155 host1 exit=0
kill "$server"

# docs/breaks/open-in-spite-of-firewall.md:156 host1 exit=0
iptables -D DOCKER-USER -i eth0 -s 198.51.100.12 -p tcp -m conntrack --ctorigdstport 8080 -j RETURN

# docs/breaks/open-in-spite-of-firewall.md:157 host1 exit=0
iptables -D DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8080 --ctdir ORIGINAL -j DROP

# docs/breaks/open-in-spite-of-firewall.md:158 host1 exit=0
iptables -D INPUT -i eth0 -p tcp --dport 8080 -j DROP

# docs/breaks/open-in-spite-of-firewall.md:159 host1 exit=0
ufw delete deny 8080/tcp

# docs/breaks/open-in-spite-of-firewall.md:162 host1 exit=0
ufw disable

# docs/breaks/open-in-spite-of-firewall.md:164 host1 exit=0
iptables-save | grep -v -- ufw- | iptables-restore

# docs/breaks/open-in-spite-of-firewall.md:165 host1 exit=0
ip6tables-save | grep -v -- ufw- | ip6tables-restore

# docs/breaks/open-in-spite-of-firewall.md:166 host1 exit=0
iptables -P FORWARD DROP
