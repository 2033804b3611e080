#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft add rule ip docker-bridges filter-FORWARD iifname eth0 accept

# 2 host1 exit=0
nft -s list chain ip docker-bridges filter-FORWARD | grep eth0

# 3 host1 exit=0
service docker restart
