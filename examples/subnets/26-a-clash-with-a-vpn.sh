#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge --ip 172.18.5.9 busybox httpd -f -h /etc

# 2 host1 exit=0
ping -c 1 -W 1 172.18.5.9 | grep received

# 3 host1 exit=0
ip route add 172.18.5.0/24 dev vpn0
