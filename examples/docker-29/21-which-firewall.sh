#!/usr/bin/env bash
# Which firewall. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29.5

# 1 host1 exit=0
docker info 2> /dev/null | grep -A 2 'Firewall Backend'
