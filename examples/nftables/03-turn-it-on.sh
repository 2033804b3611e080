#!/usr/bin/env bash
# Turn it on. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:50 host1 exit=0
nft list tables | grep docker

# docs/tasks/nftables.md:53 host1 exit=0
iptables -S | grep DOCKER
