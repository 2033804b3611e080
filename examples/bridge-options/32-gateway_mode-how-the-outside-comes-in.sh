#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker network create -o "$b.gateway_mode_ipv4=isolated" neither
