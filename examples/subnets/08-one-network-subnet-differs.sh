#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/subnets.md:87 host1 exit=1
docker network create --subnet 192.0.2.0/25 wide
