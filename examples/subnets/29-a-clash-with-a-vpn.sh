#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:310 host1 exit=0
docker rm -f web

# docs/tasks/subnets.md:312 host1 exit=0
docker network rm my_bridge

# docs/tasks/subnets.md:314 host1 exit=0
ip link delete vpn0
