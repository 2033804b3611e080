#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"ipv6": true, "bip6": "2001:db8:5::1/64"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ip -6 addr show docker0 | grep -o 'inet6 2001[^ ]*'
