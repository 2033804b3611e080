#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# docs/tasks/filter.md:249 host1 exit=0
nft flush chain ip mine forward

# docs/tasks/filter.md:250 host1 exit=0
nft add rule ip mine forward oifname '"br-*"' tcp dport 80 drop

# docs/tasks/filter.md:251 host2 exit=0
nc -zv -w 1 198.51.100.11 8081
