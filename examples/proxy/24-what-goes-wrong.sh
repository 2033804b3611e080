#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"http-proxy": "http://198.51.100.1:3128"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker info --format 'proxy: {{.HTTPProxy}}'
