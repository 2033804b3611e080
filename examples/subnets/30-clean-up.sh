#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:333 host1 exit=0
docker network ls --filter type=custom --quiet | wc -l

# docs/tasks/subnets.md:335 host1 exit=0
ls /etc/docker | wc -l

# docs/tasks/subnets.md:337 host1 exit=0
ip -4 -brief addr show docker0
