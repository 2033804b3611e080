#!/usr/bin/env bash
# A clash with a VPN. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=1
ping -c 1 -W 1 172.18.5.9 | grep received
