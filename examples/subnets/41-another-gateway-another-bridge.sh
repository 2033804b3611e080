#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"bridge": "nowhere"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=1
service docker restart 2>&1 | grep -o 'bridge device.*'
