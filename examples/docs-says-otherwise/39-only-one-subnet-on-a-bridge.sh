#!/usr/bin/env bash
# Only one subnet on a bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network create --ipv6 --subnet 192.0.2.128/26 --subnet 2001:db8:1::/64 both

# 2 host1 exit=0
docker network inspect both --format '{{range .IPAM.Config}}{{println .Subnet}}{{end}}'
