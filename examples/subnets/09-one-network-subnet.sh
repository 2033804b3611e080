#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
docker network create --subnet 192.0.2.129/25 odd
