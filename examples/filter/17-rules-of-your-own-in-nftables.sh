#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# docs/tasks/filter.md:236 host1 exit=0
nft add table ip mine

# docs/tasks/filter.md:237 host1 exit=0
nft 'add chain ip mine forward { type filter hook forward priority -10; }'

# docs/tasks/filter.md:238 host1 exit=0
nft add rule ip mine forward oifname docker0 tcp dport 80 drop

# docs/tasks/filter.md:239 host2 exit=1
nc -zv -w 1 198.51.100.11 8081
