#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:210 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/subnets.md:211 host1 exit=0
service docker restart

# docs/tasks/subnets.md:212 host1 exit=0
ip -4 -brief addr show docker0

# docs/tasks/subnets.md:214 host1 exit=0
service docker stop

# docs/tasks/subnets.md:215 host1 exit=0
ip link delete docker0

# docs/tasks/subnets.md:216 host1 exit=0
service docker start

# docs/tasks/subnets.md:217 host1 exit=0
ip -4 -brief addr show docker0
