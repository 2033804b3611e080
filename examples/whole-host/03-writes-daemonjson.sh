#!/usr/bin/env bash
# Writes daemon.json. Generated from docs/reference/whole-host.md: change the page, not this file.
# Needs engine>=23

# docs/reference/whole-host.md:55 host1 exit=0
cp /etc/docker/daemon.json mine.json

# docs/reference/whole-host.md:56 host1 exit=0
jq '. + {"mtu": 1400}' mine.json > /etc/docker/daemon.json

# docs/reference/whole-host.md:57 host1 exit=0
jq --compact-output . /etc/docker/daemon.json

# docs/reference/whole-host.md:59 host1 exit=0
dockerd --validate
