#!/usr/bin/env bash
# A fixed address without a subnet of yours. Generated from docs/reference/docker-29.md: change the page, not this file.

# docs/reference/docker-29.md:292 host1 exit=0
docker network create pool

# docs/reference/docker-29.md:294 host1 exit=0
docker network inspect pool --format '{{(index .IPAM.Config 0).Subnet}}'
