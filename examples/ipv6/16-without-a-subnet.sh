#!/usr/bin/env bash
# Without a subnet. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/ipv6.md:171 host1 exit=0
docker network create --ipv6 front

# docs/tasks/ipv6.md:173 host1 exit=0
docker network create --ipv6 back

# docs/tasks/ipv6.md:175 host1 exit=0
docker network inspect front back --format '{{.Name}}{{range .IPAM.Config}} {{.Subnet}}{{end}}'
