#!/usr/bin/env bash
# Read the rules. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft -s list chain ip docker-bridges filter-FORWARD

# 2 host1 exit=0
nft -s list map ip docker-bridges filter-forward-in-jumps

# 3 host1 exit=0
nft -s list chain ip docker-bridges filter-forward-in__front0

# 4 host1 exit=0
nft -s list chain ip docker-bridges nat-prerouting-and-output

# 5 host1 exit=0
nft -s list chain ip docker-bridges raw-PREROUTING
