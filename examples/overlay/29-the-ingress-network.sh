#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host2 exit=0
docker network ls --filter name=ingress --filter name=docker_gwbridge --format '{{.Name}} {{.Driver}} {{.Scope}}'

# 2 host2 exit=0
docker network inspect ingress --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'

# 3 host1 exit=0
docker network inspect ingress --format 'ingress={{.Ingress}} attachable={{.Attachable}} {{(index .IPAM.Config 0).Subnet}}'

# 4 host1 exit=0
docker network inspect ingress --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'
