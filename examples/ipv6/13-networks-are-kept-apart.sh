#!/usr/bin/env bash
# Networks are kept apart. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:5::/64 other

# 2 host1 exit=0
docker exec client ping -6 -c 1 -W 1 2001:db8:1::2 | grep received

# 3 host1 exit=1
docker run --rm --network other busybox ping -6 -c 1 -W 1 2001:db8:1::2 | grep received
