#!/usr/bin/env bash
# On an overlay, -p opens the port to the other containers. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_overlay busybox wget -q -O - http://three:8091/hostname
