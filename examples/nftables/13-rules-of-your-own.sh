#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft flush chain ip mine forward

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
