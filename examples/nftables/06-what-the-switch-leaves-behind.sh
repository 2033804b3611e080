#!/usr/bin/env bash
# What the switch leaves behind. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=143
docker exec web timeout 2 wget -q -O - http://example.com
