#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
docker network ls -q | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}{{len .Containers}} containers'

# 2 host1 exit=0
grep pools /etc/docker/daemon.json
