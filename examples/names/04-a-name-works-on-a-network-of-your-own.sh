#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm busybox wget -q -O - http://172.17.0.2/hostname | wc -l

# 2 host1 exit=1
docker run --rm busybox wget -q -O - http://lonely/hostname
