#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
echo '{"default-adress-pools": []}' > /tmp/daemon.json

# 2 host1 exit=1
dockerd --validate --config-file /tmp/daemon.json
