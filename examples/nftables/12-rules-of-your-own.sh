#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft add table ip mine

# 2 host1 exit=0
nft 'add chain ip mine forward { type filter hook forward priority filter - 1; policy accept; }'

# 3 host1 exit=0
nft add rule ip mine forward iifname eth0 oifname front0 drop

# 4 host2 exit=28
curl -s --max-time 2 http://198.51.100.11:8080/hostname
