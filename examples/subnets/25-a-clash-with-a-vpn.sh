#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
ip route replace 172.16.0.0/12 dev vpn0

# 2 host1 exit=0
ip route delete 172.18.0.0/16

# 3 host1 exit=0
docker network create --subnet 172.18.0.0/16 my_bridge

# 4 host1 exit=0
ip route get 172.18.0.9 | head -n 1 | cut -d ' ' -f 1-3 | sed "s/br-.*/the bridge/"
