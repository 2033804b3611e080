#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

<<<<<<<< HEAD:examples/ipv6/37-clean-up-differs.sh
# docs/tasks/ipv6.md:423 host1 exit=2
========
# docs/tasks/ipv6.md:360 host1 exit=2
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/ipv6/32-clean-up-differs.sh
ip -6 addr del 2001:db8:4::1/64 dev docker0
