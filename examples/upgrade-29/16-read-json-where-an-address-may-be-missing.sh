#!/usr/bin/env bash
# Read JSON where an address may be missing. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
address=$(docker inspect web | jq -r '.[0].NetworkSettings.Networks.front.GlobalIPv6Address')
