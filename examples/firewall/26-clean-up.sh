#!/usr/bin/env bash
# Clean up. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:431 host1 exit=0
docker rm -f web

# docs/understand/firewall.md:433 host2 exit=0
ip route del 172.17.0.2/32
