#!/usr/bin/env bash
# One name, one address. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_overlay busybox sh -c 'for i in 1 2 3 4; do wget -q -O - http://web/hostname; done' | sort | uniq -c | tr -s ' ' | cut -d ' ' -f 2
