#!/usr/bin/env bash
# The Docker host can ask for a service's name. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_overlay busybox nslookup tasks.back 127.0.0.11 | grep -c 'Address: 10.0.1'
