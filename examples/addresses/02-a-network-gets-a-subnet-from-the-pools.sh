#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:29 host1 exit=0
docker network rm front

# docs/understand/addresses.md:31 host1 exit=0
docker network create app

# docs/understand/addresses.md:33 host1 exit=0
docker network inspect app --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/understand/addresses.md:35 host1 exit=0
docker network rm app back
