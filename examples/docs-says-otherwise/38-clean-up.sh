#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:565 host1 exit=0
docker rm -f web direct shop local random silent db

# docs/reference/docs-says-otherwise.md:573 host1 exit=0
docker network rm front quiet both half plain other

# docs/reference/docs-says-otherwise.md:580 host2 exit=0
ip route del 192.0.2.0/25

# docs/reference/docs-says-otherwise.md:581 host1 exit=0
rm resolv.saved
