#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 192.0.2.128/25 back

# 2 host1 exit=0
docker run -d --name db --network back nicolaka/netshoot sleep 600

# 3 host1 exit=0
docker exec db ping -c 1 db | grep received
