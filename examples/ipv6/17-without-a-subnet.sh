#!/usr/bin/env bash
# Without a subnet. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
docker network create --ipv6 front

# 2 host1 exit=0
docker network create --ipv6 back

# 3 host1 exit=0
docker network inspect front back --format '{{.Name}}{{range .IPAM.Config}} {{.Subnet}}{{end}}'
