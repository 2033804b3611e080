#!/usr/bin/env bash
# Another address for host-gateway. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
