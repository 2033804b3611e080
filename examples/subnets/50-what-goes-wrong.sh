#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"default-address-pools": [{"base": "192.0.2.128/25", "size": 24}]}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=1
service docker restart 2>/dev/null
