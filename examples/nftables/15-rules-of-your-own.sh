#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
nft flush chain ip mine forward

# 2 host1 exit=0
nft add rule ip mine forward ip daddr 192.0.2.70 meta mark set 1

# 3 host1 exit=0
jq '. + {"firewall-backend": "nftables", "bridge-accept-fwmark": "1"}' mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker start web db

# 6 host1 exit=0
nft -s list chain ip docker-bridges filter-forward-in__back0

# 7 host1 exit=1
docker exec web ping -c 1 -W 1 192.0.2.70
