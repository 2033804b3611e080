#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=1
docker network create --subnet 192.0.2.0/25 --ip-range 198.51.100.0/28 aside
