#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:88 host1 exit=0
docker network disconnect none web

# docs/drivers/none.md:89 host1 exit=0
docker network connect my_bridge web

# docs/drivers/none.md:90 host1 exit=0
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname | wc -l
