#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 203.0.113.80 | grep received

# 2 host1 exit=1
docker run --rm --network bare busybox ping -c 1 -W 1 203.0.113.80 | grep received
