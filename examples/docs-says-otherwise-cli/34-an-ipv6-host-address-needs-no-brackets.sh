#!/usr/bin/env bash
# An IPv6 host address needs no brackets. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
printf 'services: {web: {image: busybox, ports: ["[::1]:6000:6000"]}}' | docker compose -f - config --quiet

# 2 host1 exit=1
printf 'services: {web: {image: busybox, ports: ["::1:6000:6000"]}}' | docker compose -f - config --quiet
