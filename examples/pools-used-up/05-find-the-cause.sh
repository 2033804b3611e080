#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:50 host1 exit=0
docker network ls -q | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}{{len .Containers}} containers'

# docs/breaks/pools-used-up.md:58 host1 exit=0
grep pools /etc/docker/daemon.json
