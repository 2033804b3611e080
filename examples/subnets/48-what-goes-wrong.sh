#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
echo '{"default-address-pools": []}' > /tmp/daemon.json

# 2 host1 exit=0
dockerd --validate --config-file /tmp/daemon.json

# 3 host1 exit=0
rm /tmp/daemon.json
