#!/usr/bin/env bash
# Families. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network create --ipv6 dual

# 2 host1 exit=0
docker network inspect dual --format '{{.EnableIPv4}} {{.EnableIPv6}} {{(index .IPAM.Config 1).Subnet}}'

# 3 host1 exit=0
docker network rm dual
