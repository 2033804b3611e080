#!/usr/bin/env bash
# A fixed address needs a subnet of yours. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
ip=$(docker network inspect plain --format '{{(index .IPAM.Config 0).Subnet}}' | sed 's|0.0/16|0.77|')

# 2 host1 exit=0
docker run --rm --network plain --ip "$ip" busybox ip -4 addr show eth0 | grep -c "inet $ip"
