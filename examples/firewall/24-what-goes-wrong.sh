#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
iptables -P FORWARD DROP

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker start web

# 5 host1 exit=0
sleep 1

# 6 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 7 host1 exit=0
iptables -F FORWARD

# 8 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
