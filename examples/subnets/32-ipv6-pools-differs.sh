#!/usr/bin/env bash
# IPv6 pools. Generated from docs/tasks/subnets.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/subnets.md:359 host1 exit=1
docker network create --ipv6 front
