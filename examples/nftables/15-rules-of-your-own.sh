#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:252 host1 exit=0
echo '{"firewall-backend": "nftables", "bridge-accept-fwmark": "1", "allow-direct-routing": true}' > /etc/docker/daemon.json

# docs/tasks/nftables.md:253 host1 exit=0
service docker restart

# docs/tasks/nftables.md:254 host1 exit=0
docker start web db

# docs/tasks/nftables.md:257 host1 exit=0
docker exec web ping -c 1 -W 1 192.0.2.70
