#!/usr/bin/env bash
# See it. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 5000:53/udp nicolaka/netshoot nc -u -l -k 53

# 2 host1 exit=0
timeout 5 tcpdump -c 1 -ntl -i shop0 udp 2> /dev/null | cut -d . -f -4
