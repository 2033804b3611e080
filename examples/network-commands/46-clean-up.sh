#!/usr/bin/env bash
# Clean up. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:534 host1 exit=0
docker rm -f web db client

# docs/reference/network-commands.md:538 host1 exit=0
docker network rm front inside plan
