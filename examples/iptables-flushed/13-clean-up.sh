#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# docs/breaks/iptables-flushed.md:132 host1 exit=0
docker rm -f web one

# docs/breaks/iptables-flushed.md:135 host1 exit=0
docker network rm my_bridge
