#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
docker network rm my_bridge back
