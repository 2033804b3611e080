#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:157 host1 exit=0
echo '{"default-address-pools": [{"base": "192.0.2.128/25", "size": 27}]}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:158 host1 exit=0
service docker restart

# docs/tasks/subnets.md:159 host1 exit=0
docker network create fourth

# docs/tasks/subnets.md:161 host1 exit=0
docker network inspect front fourth --format '{{.Name}} {{(index .IPAM.Config 0).Subnet}}'
