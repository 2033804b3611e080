#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=1
docker network rm bridge
