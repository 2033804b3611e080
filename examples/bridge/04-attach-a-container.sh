#!/usr/bin/env bash
# Attach a container. Generated from docs/drivers/bridge.md: change the page, not this file.

# 1 host1 exit=0
ip link show master docker0 | grep -c veth
