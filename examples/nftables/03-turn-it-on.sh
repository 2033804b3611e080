#!/usr/bin/env bash
# Turn it on. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"firewall-backend": "nftables"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db

# 4 host1 exit=0
docker info --format '{{.FirewallBackend.Driver}}'
