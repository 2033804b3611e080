#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"bip": "172.17.0.1/16"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
ip -4 -brief addr show docker0
