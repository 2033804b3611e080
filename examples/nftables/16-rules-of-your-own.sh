#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"firewall-backend": "nftables", "bridge-accept-fwmark": "1", "allow-direct-routing": true}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db

# 4 host1 exit=0
docker exec web ping -c 1 -W 1 192.0.2.70
