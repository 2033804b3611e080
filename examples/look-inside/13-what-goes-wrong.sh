#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:176 host1 exit=0
ip netns list | wc -l

# docs/tasks/look-inside.md:178 host1 exit=0
docker inspect web --format '{{.NetworkSettings.SandboxKey}}' | cut -d / -f 1-4
