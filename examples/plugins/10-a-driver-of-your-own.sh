#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i dm-+ -o dm-+ -j ACCEPT

# 2 host1 exit=0
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname

# 3 host1 exit=0
iptables -D DOCKER-USER -i dm-+ -o dm-+ -j ACCEPT

# 4 host1 exit=0
docker rm -f web

# 5 host1 exit=0
docker network rm my_bridge
