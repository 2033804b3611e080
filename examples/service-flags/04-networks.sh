#!/usr/bin/env bash
# Networks. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:70 host1 exit=0
docker run --rm --network front busybox wget -q -O - http://web/hostname

# docs/reference/service-flags.md:72 host1 exit=0
$update --network-add name=back,alias=shop web

# docs/reference/service-flags.md:74 host1 exit=0
docker run --rm --network front busybox wget -q -O - http://web/hostname

# docs/reference/service-flags.md:76 host1 exit=0
docker run --rm --network back busybox wget -q -O - http://shop/hostname
