#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
ip link delete my_bridge0
