#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/subnets.md:53 host1 exit=0
docker network inspect my_bridge --format '{{json .IPAM.Config}}'
