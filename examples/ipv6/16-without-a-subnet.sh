#!/usr/bin/env bash
# Without a subnet. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/ipv6.md:170 host1 exit=0
docker network create --ipv6 front

# docs/tasks/ipv6.md:172 host1 exit=0
docker network create --ipv6 back

# docs/tasks/ipv6.md:174 host1 exit=0
docker network inspect front back --format '{{.Name}}{{range .IPAM.Config}} {{.Subnet}}{{end}}'
