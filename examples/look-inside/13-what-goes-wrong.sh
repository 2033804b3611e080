#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
ip netns list | wc -l

# 2 host1 exit=0
docker inspect web --format '{{.NetworkSettings.SandboxKey}}' | cut -d / -f 1-4
