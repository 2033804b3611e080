#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:542 host1 exit=1
docker network create --subnet 192.0.2.0/25 --ip-range 198.51.100.0/28 aside
