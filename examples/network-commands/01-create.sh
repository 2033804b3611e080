#!/usr/bin/env bash
# create. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:12 host1 exit=0
docker network create my_bridge

# docs/reference/network-commands.md:14 host1 exit=0
docker network inspect my_bridge --format '{{.Driver}} {{.Scope}} {{(index .IPAM.Config 0).Subnet}}'
