#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db --ip 192.0.2.50 --network my_bridge busybox sleep 600

# 2 host1 exit=0
docker stop -t 0 db

# 3 host1 exit=0
docker start db

# 4 host1 exit=0
docker exec db ip -4 -o addr show eth0
