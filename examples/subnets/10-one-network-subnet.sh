#!/usr/bin/env bash
# One network: --subnet. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:98 host1 exit=0
docker network rm my_bridge back
