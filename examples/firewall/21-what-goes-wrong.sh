#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:351 host1 exit=0
rm /etc/docker/daemon.json

# docs/understand/firewall.md:352 host1 exit=0
iptables -P FORWARD DROP

# docs/understand/firewall.md:353 host1 exit=0
service docker restart

# docs/understand/firewall.md:354 host1 exit=0
docker start web

# docs/understand/firewall.md:356 host1 exit=0
sleep 1

# docs/understand/firewall.md:357 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/understand/firewall.md:359 host1 exit=0
iptables -F FORWARD

# docs/understand/firewall.md:360 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
