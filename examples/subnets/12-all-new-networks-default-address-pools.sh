#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq --slurp add mine.json - > /etc/docker/daemon.json <<'END'
{"default-address-pools": [{"base": "192.0.2.0/25", "size": 27}]}
END

# 3 host1 exit=0
service docker restart
