#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:388 host1 exit=0
rm /etc/docker/daemon.json

# docs/understand/firewall.md:389 host1 exit=0
iptables -P FORWARD DROP

# docs/understand/firewall.md:390 host1 exit=0
service docker restart

# docs/understand/firewall.md:391 host1 exit=0
docker start web

# docs/understand/firewall.md:393 host1 exit=0
sleep 1

# docs/understand/firewall.md:394 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/understand/firewall.md:396 host1 exit=0
iptables -F FORWARD

# docs/understand/firewall.md:397 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
