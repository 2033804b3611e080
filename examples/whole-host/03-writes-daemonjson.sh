#!/usr/bin/env bash
# Writes daemon.json. Generated from docs/reference/whole-host.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
jq '. + {"mtu": 1400}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
jq --compact-output . /etc/docker/daemon.json

# 3 host1 exit=0
dockerd --validate
