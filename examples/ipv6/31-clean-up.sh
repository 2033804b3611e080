#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/ipv6.md: change the page, not this file.

<<<<<<<< HEAD:examples/ipv6/36-clean-up.sh
# docs/tasks/ipv6.md:412 host1 exit=0
docker rm -f web client db

# docs/tasks/ipv6.md:416 host1 exit=0
docker network rm my_bridge

# docs/tasks/ipv6.md:418 host1 exit=0
ip -6 addr del 2001:db8:4::1/64 dev docker0

# docs/tasks/ipv6.md:419 host1 exit=0
========
# docs/tasks/ipv6.md:349 host1 exit=0
docker rm -f web client db

# docs/tasks/ipv6.md:353 host1 exit=0
docker network rm my_bridge

# docs/tasks/ipv6.md:355 host1 exit=0
ip -6 addr del 2001:db8:4::1/64 dev docker0

# docs/tasks/ipv6.md:356 host1 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/ipv6/31-clean-up.sh
rm -f seen
