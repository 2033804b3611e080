#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:287 host1 exit=0
nft add rule ip docker-bridges filter-FORWARD iifname eth0 accept

# docs/tasks/nftables.md:288 host1 exit=0
nft -s list chain ip docker-bridges filter-FORWARD | grep eth0

# docs/tasks/nftables.md:290 host1 exit=0
service docker restart
