#!/usr/bin/env bash
# A neighbour that sends to 127.0.0.1. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=0
ip netns delete neighbour
