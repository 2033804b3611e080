#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine<29.5

# 1 host1 exit=0
inside() { runuser -u ada -- nsenter -U --preserve-credentials -n -t "$(cat /home/ada/.docker/run/docker.pid)" "$@"; }
