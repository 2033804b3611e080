#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine<29

# docs/drivers/rootless.md:162 host1 exit=0
docker --context rootless run --rm --network host busybox ip -4 addr show tap0 | grep -o 'inet [0-9.]*'

# docs/drivers/rootless.md:164 host1 exit=0
ip -4 addr show eth0 | grep -o 'inet [0-9.]*'
