#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=1
docker exec web ping -c 1 -W 1 203.0.113.80 | grep received
