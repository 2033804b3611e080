#!/usr/bin/env bash
# What a container adds. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables-save | grep '^-A' > two.txt

# 2 host1 exit=0
docker run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 busybox httpd -f -h /etc
