#!/usr/bin/env bash
# Networks. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$update --network-rm front web

# 2 host1 exit=0
docker run --rm --network back busybox wget -q -O - http://web/hostname

# 3 host1 exit=1
docker run --rm --network front busybox wget -q -O - http://web/hostname
