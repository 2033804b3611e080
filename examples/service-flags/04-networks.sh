#!/usr/bin/env bash
# Networks. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network front busybox wget -q -O - http://web/hostname

# 2 host1 exit=0
$update --network-add name=back,alias=shop web

# 3 host1 exit=0
docker run --rm --network front busybox wget -q -O - http://web/hostname

# 4 host1 exit=0
docker run --rm --network back busybox wget -q -O - http://shop/hostname
