#!/usr/bin/env bash
# Turn it on. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft list tables | grep docker

# 2 host1 exit=0
iptables -S | grep DOCKER
