#!/usr/bin/env bash
# Without a subnet. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
docker network inspect front back --format '{{range .IPAM.Config}}{{println .Subnet}}{{end}}' | grep ^fd | cut -d : -f 1-3 | uniq | wc -l

# 2 host1 exit=0
docker network rm front back
