#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft add rule ip mine forward ip daddr 192.0.2.70 accept

# 2 host1 exit=1
docker exec web ping -c 1 -W 1 192.0.2.70
