#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:349 host2 exit=0
docker network ls --filter name=ingress --filter name=docker_gwbridge --format '{{.Name}} {{.Driver}} {{.Scope}}'

# docs/drivers/overlay.md:352 host2 exit=0
docker network inspect ingress --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'

# docs/drivers/overlay.md:354 host1 exit=0
docker network inspect ingress --format 'ingress={{.Ingress}} attachable={{.Attachable}} {{(index .IPAM.Config 0).Subnet}}'

# docs/drivers/overlay.md:356 host1 exit=0
docker network inspect ingress --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'
