#!/usr/bin/env bash
# mtu: the largest packet. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=1
ping -c 1 -W 1 -M "do" -s 1373 192.0.2.98 2>&1 | grep -E 'large|long|received'
