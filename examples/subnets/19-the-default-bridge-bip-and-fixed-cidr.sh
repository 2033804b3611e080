#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:196 host1 exit=0
docker network create my_bridge

# docs/tasks/subnets.md:198 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/tasks/subnets.md:200 host1 exit=0
docker network rm my_bridge
