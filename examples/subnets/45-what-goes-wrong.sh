#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=23

# docs/tasks/subnets.md:527 host1 exit=0
echo '{"default-address-pools": []}' > /tmp/daemon.json

# docs/tasks/subnets.md:528 host1 exit=0
dockerd --validate --config-file /tmp/daemon.json

# docs/tasks/subnets.md:530 host1 exit=0
rm /tmp/daemon.json
