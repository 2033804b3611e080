#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 my_bridge

# 2 host1 exit=0
docker network inspect my_bridge --format '{{.EnableIPv6}}{{range .IPAM.Config}} {{.Subnet}}{{end}}' | tr ' ' '\n' | sort
