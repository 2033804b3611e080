#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

<<<<<<<< HEAD:examples/ipv6/25-the-default-bridge-differs.sh
# docs/tasks/ipv6.md:269 host1 exit=0
========
# docs/tasks/ipv6.md:250 host1 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/ipv6/23-the-default-bridge-differs.sh
docker run --rm busybox ip -6 addr show eth0 | grep -o 'inet6 2001.* scope global'
