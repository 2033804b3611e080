#!/usr/bin/env bash
# Where it is, and who sees it. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:304 host2 exit=0
docker network ls --quiet --filter name=my_overlay | wc -l

# docs/drivers/overlay.md:306 host2 exit=0
docker rm -f client

# docs/drivers/overlay.md:308 host2 exit=0
until [ "$(docker network ls --quiet --filter name=my_overlay | wc -l)" = 0 ]; do sleep 0.2; done

# docs/drivers/overlay.md:309 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# docs/drivers/overlay.md:311 host2 exit=0
docker network ls --quiet --filter name=my_overlay | wc -l
