#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/dns-cached.md: change the page, not this file.

# docs/breaks/dns-cached.md:126 host1 exit=0
docker rm -f web proxy

# docs/breaks/dns-cached.md:129 host1 exit=0
docker network rm my_bridge
