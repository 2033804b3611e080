#!/usr/bin/env bash
# A neighbour that sends to 127.0.0.1. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine<28

# 1 host2 exit=0
ip netns exec neighbour curl -s --max-time 2 http://127.0.0.1:8082/hostname
