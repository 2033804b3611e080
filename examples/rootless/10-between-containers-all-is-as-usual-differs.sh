#!/usr/bin/env bash
# Between containers all is as usual. Generated from docs/drivers/rootless.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/drivers/rootless.md:127 host1 exit=125
docker --context rootless run --rm --network my_bridge busybox wget -q -O - http://example.com
