#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:190 host1 exit=0
nft add table ip mine

# docs/tasks/nftables.md:191 host1 exit=0
nft 'add chain ip mine forward { type filter hook forward priority filter - 1; policy accept; }'

# docs/tasks/nftables.md:192 host1 exit=0
nft add rule ip mine forward iifname eth0 oifname front0 drop

# docs/tasks/nftables.md:193 host2 exit=28
curl -s --max-time 2 http://198.51.100.11:8080/hostname
