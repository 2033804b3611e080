#!/usr/bin/env bash
# Same range, other network. Generated from docs/myths.md: change the page, not this file.

# 1 host1 exit=1
docker exec one ping -c 1 -W 1 192.0.2.138 | grep received
