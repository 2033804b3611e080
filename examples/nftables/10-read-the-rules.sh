#!/usr/bin/env bash
# Read the rules. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:136 host1 exit=0
nft -s list chain ip docker-bridges filter-FORWARD

# docs/tasks/nftables.md:144 host1 exit=0
nft -s list map ip docker-bridges filter-forward-in-jumps

# docs/tasks/nftables.md:153 host1 exit=0
nft -s list chain ip docker-bridges filter-forward-in__front0

# docs/tasks/nftables.md:162 host1 exit=0
nft -s list chain ip docker-bridges nat-prerouting-and-output

# docs/tasks/nftables.md:168 host1 exit=0
nft -s list chain ip docker-bridges raw-PREROUTING
