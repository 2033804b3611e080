#!/usr/bin/env bash
# IPv6 without a subnet of yours. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=27 ipv6

# 1 host1 exit=0
docker network create --ipv6 six

# 2 host1 exit=0
docker network inspect six --format '{{range .IPAM.Config}}{{println .Subnet}}{{end}}' | grep fd

# 3 host1 exit=0
docker network rm six
