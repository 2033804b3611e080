#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# 1 host1 exit=0
nft add table ip mine

# 2 host1 exit=0
nft 'add chain ip mine forward { type filter hook forward priority -10; }'

# 3 host1 exit=0
nft add rule ip mine forward oifname docker0 tcp dport 80 drop

# 4 host2 exit=1
nc -zv -w 1 198.51.100.11 8081
