#!/usr/bin/env bash
# Rules of your own. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:222 host1 exit=0
nft flush chain ip mine forward

# docs/tasks/nftables.md:223 host1 exit=0
nft add rule ip mine forward ip daddr 192.0.2.70 meta mark set 1

# docs/tasks/nftables.md:224 host1 exit=0
echo '{"firewall-backend": "nftables", "bridge-accept-fwmark": "1"}' > /etc/docker/daemon.json

# docs/tasks/nftables.md:225 host1 exit=0
service docker restart

# docs/tasks/nftables.md:226 host1 exit=0
docker start web db

# docs/tasks/nftables.md:229 host1 exit=0
nft -s list chain ip docker-bridges filter-forward-in__back0

# docs/tasks/nftables.md:238 host1 exit=1
docker exec web ping -c 1 -W 1 192.0.2.70
