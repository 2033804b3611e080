#!/usr/bin/env bash
# IPv6 without a subnet of yours. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=27 ipv6

# docs/reference/engine-changes.md:170 host1 exit=0
docker network create --ipv6 six

# docs/reference/engine-changes.md:172 host1 exit=0
docker network inspect six --format '{{range .IPAM.Config}}{{println .Subnet}}{{end}}' | grep fd

# docs/reference/engine-changes.md:174 host1 exit=0
docker network rm six
