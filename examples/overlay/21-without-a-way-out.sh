#!/usr/bin/env bash
# Without a way out. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable --internal --subnet 192.0.2.128/25 inside

# 2 host1 exit=0
docker run -d --name db --network inside busybox httpd -f -h /etc

# 3 host1 exit=0
docker exec web ip -4 -o addr | cut -d ' ' -f 2

# 4 host1 exit=0
docker exec db ip -4 -o addr | cut -d ' ' -f 2

# 5 host1 exit=0
docker exec web ping -c 1 203.0.113.80 | grep received

# 6 host2 exit=0
docker run --rm --network inside busybox ping -c 1 -W 5 db | grep received
