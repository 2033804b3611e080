#!/usr/bin/env bash
# Set the variables yourself. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
DOCKER_KEEP_DEPRECATED_LEGACY_LINKS_ENV_VARS=1 /etc/init.d/docker restart

# 2 host1 exit=0
docker start web db two
