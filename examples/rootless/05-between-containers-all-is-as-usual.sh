#!/usr/bin/env bash
# Between containers all is as usual. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:88 host1 exit=0
docker --context rootless run --rm --network my_bridge busybox wget -q -O - http://web/hostname

# docs/drivers/rootless.md:90 host1 exit=0
docker --context rootless run --rm --network my_bridge busybox wget -q -O - http://example.com
