#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:351 host1 exit=0
docker rm -f web db

# docs/tasks/nftables.md:354 host1 exit=0
docker network rm front back

# docs/tasks/nftables.md:357 host1 exit=0
nft delete table ip mine

# docs/tasks/nftables.md:358 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/nftables.md:359 host1 exit=0
service docker restart

# docs/tasks/nftables.md:360 host1 exit=0
nft list tables | grep -c docker || true
