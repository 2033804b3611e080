#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# 1 host1 exit=0
nft flush chain ip mine forward

# 2 host1 exit=0
nft add rule ip mine forward oifname '"br-*"' tcp dport 80 drop

# 3 host2 exit=0
nc -zv -w 1 198.51.100.11 8081
