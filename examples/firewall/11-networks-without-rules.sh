#!/usr/bin/env bash
# Networks without rules. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables-save | grep '^-A' > three.txt

# 2 host1 exit=0
docker network create -d macvlan -o parent=eth0 --subnet 198.51.100.0/24 --ip-range 198.51.100.192/28 lan

# 3 host1 exit=0
docker run -d --name one --network lan -p 8082:80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker run -d --name two --network none busybox sleep 600

# 5 host1 exit=0
docker run -d --name client --network host busybox sleep 600

# 6 host1 exit=0
iptables-save | grep '^-A' | cmp - three.txt && echo the same
