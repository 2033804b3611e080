#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:794 host1 exit=0
docker rm -f web direct shop local random silent db

# docs/reference/docs-says-otherwise.md:802 host1 exit=0
docker network rm front quiet both half plain other alpha

# docs/reference/docs-says-otherwise.md:810 host2 exit=0
ip route del 192.0.2.0/25
