#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:374 host1 exit=0
docker rm -f web db

# docs/tasks/nftables.md:377 host1 exit=0
docker network rm front back

# docs/tasks/nftables.md:380 host1 exit=0
nft delete table ip mine

# docs/tasks/nftables.md:381 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/nftables.md:382 host1 exit=0
service docker restart

# docs/tasks/nftables.md:383 host1 exit=0
nft list tables | grep -c docker || true
