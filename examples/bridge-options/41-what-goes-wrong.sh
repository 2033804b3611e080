#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/bridge-options.md: change the page, not this file.

# docs/reference/bridge-options.md:501 host1 exit=0
docker network create -o "$b.enable_ipmasquerade=false" typo

# docs/reference/bridge-options.md:503 host1 exit=0
docker network inspect typo --format '{{json .Options}}'
