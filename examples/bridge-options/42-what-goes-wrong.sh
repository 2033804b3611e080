#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o "$b.enable_ipmasquerade=false" typo

# 2 host1 exit=0
docker network inspect typo --format '{{json .Options}}'
