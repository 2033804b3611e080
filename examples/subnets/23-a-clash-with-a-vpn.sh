#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:251 host1 exit=0
docker network create my_bridge

# docs/tasks/subnets.md:253 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/tasks/subnets.md:255 host1 exit=0
docker network rm my_bridge
