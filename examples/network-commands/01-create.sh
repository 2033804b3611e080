#!/usr/bin/env bash
# create. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker network inspect my_bridge --format '{{.Driver}} {{.Scope}} {{(index .IPAM.Config 0).Subnet}}'
