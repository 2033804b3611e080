#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ip -4 -brief addr show docker0

# 4 host1 exit=0
service docker stop

# 5 host1 exit=0
ip link delete docker0

# 6 host1 exit=0
service docker start

# 7 host1 exit=0
ip -4 -brief addr show docker0
