#!/usr/bin/env bash
# connect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:327 host1 exit=0
docker run -d --name client busybox sleep 600

# docs/reference/network-commands.md:329 host1 exit=0
docker network connect --alias desk --ip 192.0.2.20 --link-local-ip 169.254.7.7 --link web:shop front client

# docs/reference/network-commands.md:330 host1 exit=0
docker exec client ip -4 addr show eth1 | grep inet

# docs/reference/network-commands.md:333 host1 exit=0
docker exec web ping -c 1 desk | grep received

# docs/reference/network-commands.md:335 host1 exit=0
docker exec client ping -c 1 shop | grep received
