#!/usr/bin/env bash
# Which firewall. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=1
docker info 2> /dev/null | grep 'Firewall Backend'
