#!/usr/bin/env bash
# Create a network. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:31 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}} {{(index .IPAM.Config 0).Gateway}}'

# docs/drivers/user-defined-bridge.md:33 host1 exit=0
ip -brief link show type bridge | grep -c br-
