#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:224 host1 exit=0
echo '{"bip": "172.17.0.1/16"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:225 host1 exit=0
service docker restart

# docs/tasks/subnets.md:226 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/subnets.md:227 host1 exit=0
service docker restart

# docs/tasks/subnets.md:228 host1 exit=0
ip -4 -brief addr show docker0
