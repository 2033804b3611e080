#!/usr/bin/env bash
# gateway_mode: how the outside comes in. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.20/hostname
