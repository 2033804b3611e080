#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host2 exit=0
docker network ls --quiet --filter name=my_overlay | wc -l

# 2 host2 exit=0
docker rm -f client

# 3 host2 exit=0
until [ "$(docker network ls --quiet --filter name=my_overlay | wc -l)" = 0 ]; do sleep 0.2; done

# 4 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 5 host2 exit=0
docker network ls --quiet --filter name=my_overlay | wc -l
