#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:18 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 my_bridge

# docs/tasks/ipv6.md:20 host1 exit=0
docker network inspect my_bridge --format '{{.EnableIPv6}}{{range .IPAM.Config}} {{.Subnet}}{{end}}' | tr ' ' '\n' | sort
