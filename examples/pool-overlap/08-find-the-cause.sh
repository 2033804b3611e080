#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/pool-overlap.md: change the page, not this file.

# 1 host1 exit=0
ip route get 192.0.2.200 | grep -o 'dev br-[0-9a-f]*'
