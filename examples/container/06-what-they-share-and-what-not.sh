#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker exec client hostname

# 2 host1 exit=0
docker exec client grep ^nameserver /etc/resolv.conf

# 3 host1 exit=0
docker exec client grep shop /etc/hosts | tr '\t' ' '
