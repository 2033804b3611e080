#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --add-host host.docker.internal:host-gateway busybox true
