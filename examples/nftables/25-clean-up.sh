#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web db

# 2 host1 exit=0
docker network rm front back

# 3 host1 exit=0
nft delete table ip mine

# 4 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 5 host1 exit=0
service docker restart

# 6 host1 exit=0
nft list tables | grep -c docker || true

# 7 host1 exit=0
rm mine.json
