#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:233 host1 exit=0
docker network create --internal --subnet 192.0.2.128/25 back

# docs/understand/names.md:235 host1 exit=0
docker run -d --name db --network back nicolaka/netshoot sleep 600

# docs/understand/names.md:237 host1 exit=0
docker exec db ping -c 1 db | grep received
