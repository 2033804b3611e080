#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# 3 host1 exit=0
docker network rm my_bridge
