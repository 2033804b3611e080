#!/usr/bin/env bash
# Turn it on. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:38 host1 exit=0
echo '{"firewall-backend": "nftables"}' > /etc/docker/daemon.json

# docs/tasks/nftables.md:39 host1 exit=0
service docker restart

# docs/tasks/nftables.md:40 host1 exit=0
docker start web db

# docs/tasks/nftables.md:43 host1 exit=0
docker info --format '{{.FirewallBackend.Driver}}'
