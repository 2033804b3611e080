#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client busybox sleep 600

# 2 host1 exit=0
docker network connect --alias desk --ip 192.0.2.20 --link-local-ip 169.254.7.7 --link web:shop front client

# 3 host1 exit=0
docker exec client ip -4 addr show eth1 | grep inet

# 4 host1 exit=0
docker exec web ping -c 1 desk | grep received

# 5 host1 exit=0
docker exec client ping -c 1 shop | grep received
