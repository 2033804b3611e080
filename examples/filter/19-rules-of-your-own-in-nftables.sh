#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# docs/tasks/filter.md:261 host1 exit=0
nft flush chain ip mine forward

# docs/tasks/filter.md:262 host1 exit=0
nft add rule ip mine forward tcp dport 80 accept

# docs/tasks/filter.md:263 host2 exit=0
nc -zv -w 1 198.51.100.11 8081

# docs/tasks/filter.md:265 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
