#!/usr/bin/env bash
# Read the rules. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:139 host1 exit=0
nft -s list chain ip docker-bridges filter-FORWARD

# docs/tasks/nftables.md:147 host1 exit=0
nft -s list map ip docker-bridges filter-forward-in-jumps

# docs/tasks/nftables.md:156 host1 exit=0
nft -s list chain ip docker-bridges filter-forward-in__front0

# docs/tasks/nftables.md:165 host1 exit=0
nft -s list chain ip docker-bridges nat-prerouting-and-output

# docs/tasks/nftables.md:171 host1 exit=0
nft -s list chain ip docker-bridges raw-PREROUTING
