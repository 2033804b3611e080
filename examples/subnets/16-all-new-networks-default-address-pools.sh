#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=1
docker network create fourth
