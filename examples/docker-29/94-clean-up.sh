#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:821 host1 exit=0
docker rm -f web db one

# docs/reference/docker-29.md:825 host1 exit=0
docker network rm front back
