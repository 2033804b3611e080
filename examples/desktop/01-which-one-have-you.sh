#!/usr/bin/env bash
# Which one have you?. Generated from docs/reference/desktop.md: change the page, not this file.

# 1 host1 exit=0
docker info --format '{{.Name}}'

# 2 host1 exit=0
hostname

# 3 host1 exit=0
ip -brief link show docker0 | wc -l
