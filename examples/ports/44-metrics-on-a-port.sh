#!/usr/bin/env bash
# Metrics on a port. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"metrics-addr": "127.0.0.1:9323"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ss -Hlntp | grep dockerd | awk '{print $1, $4}'

# 4 host1 exit=0
curl -s http://127.0.0.1:9323/metrics | grep '^engine_daemon_container_states'
