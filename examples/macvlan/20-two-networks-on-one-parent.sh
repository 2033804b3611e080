#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Needs engine<27

# 1 host1 exit=0
docker network rm one
