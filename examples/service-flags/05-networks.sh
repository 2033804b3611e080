#!/usr/bin/env bash
# Networks. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:81 host1 exit=0
$update --network-rm front web

# docs/reference/service-flags.md:83 host1 exit=0
docker run --rm --network back busybox wget -q -O - http://web/hostname

# docs/reference/service-flags.md:85 host1 exit=1
docker run --rm --network front busybox wget -q -O - http://web/hostname
