#!/usr/bin/env bash
# Between containers all is as usual. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
docker --context rootless run --rm --network my_bridge busybox wget -q -O - http://web/hostname

# 2 host1 exit=0
docker --context rootless run --rm --network my_bridge busybox wget -q -O - http://example.com
