#!/usr/bin/env bash
# Driver, scope and label. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:137 host1 exit=1
docker network create --driver nonsense neither
