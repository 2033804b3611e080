#!/usr/bin/env bash
# Metrics on a port. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:538 host1 exit=0
echo '{"metrics-addr": "127.0.0.1:9323"}' > /etc/docker/daemon.json

# docs/reference/ports.md:539 host1 exit=0
service docker restart

# docs/reference/ports.md:540 host1 exit=0
ss -Hlntp | grep dockerd | awk '{print $1, $4}'

# docs/reference/ports.md:542 host1 exit=0
curl -s http://127.0.0.1:9323/metrics | grep '^engine_daemon_container_states'
