#!/usr/bin/env bash
# Networks without rules. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:165 host1 exit=0
iptables-save | grep '^-A' > three.txt

# docs/understand/firewall.md:166 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 198.51.100.0/24 --ip-range 198.51.100.192/28 lan

# docs/understand/firewall.md:168 host1 exit=0
docker run -d --name one --network lan -p 8082:80 busybox httpd -f -h /etc

# docs/understand/firewall.md:170 host1 exit=0
docker run -d --name two --network none busybox sleep 600

# docs/understand/firewall.md:172 host1 exit=0
docker run -d --name client --network host busybox sleep 600

# docs/understand/firewall.md:174 host1 exit=0
iptables-save | grep '^-A' | cmp - three.txt && echo the same
