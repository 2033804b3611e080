#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:269 host1 exit=0
docker run -d --name db --ip 192.0.2.50 --network my_bridge busybox sleep 600

# docs/understand/addresses.md:271 host1 exit=0
docker stop -t 0 db

# docs/understand/addresses.md:273 host1 exit=0
docker start db

# docs/understand/addresses.md:275 host1 exit=0
docker exec db ip -4 -o addr show eth0
