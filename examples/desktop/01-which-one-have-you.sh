#!/usr/bin/env bash
# Which one have you?. Generated from docs/reference/desktop.md: change the page, not this file.

# docs/reference/desktop.md:16 host1 exit=0
docker info --format '{{.Name}}'

# docs/reference/desktop.md:18 host1 exit=0
hostname

# docs/reference/desktop.md:20 host1 exit=0
ip -brief link show docker0 | wc -l
