#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/no-internet.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
iptables -S | grep -E 'j DOCKER-FORWARD|i docker0( ! -o docker0)? -j ACCEPT'
