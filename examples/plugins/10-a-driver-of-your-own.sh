#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:216 host1 exit=0
iptables -I DOCKER-USER -i dm-+ -o dm-+ -j ACCEPT

# docs/drivers/plugins.md:217 host1 exit=0
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname

# docs/drivers/plugins.md:219 host1 exit=0
iptables -D DOCKER-USER -i dm-+ -o dm-+ -j ACCEPT

# docs/drivers/plugins.md:220 host1 exit=0
docker rm -f web

# docs/drivers/plugins.md:222 host1 exit=0
docker network rm my_bridge
