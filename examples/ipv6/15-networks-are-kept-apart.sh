#!/usr/bin/env bash
# Networks are kept apart. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"ip6tables": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; /DOCKER/s/^-A/-D/p' | ip6tables-restore --noflush

# 4 host1 exit=0
ip6tables -P FORWARD ACCEPT

# 5 host1 exit=0
docker start web client

# 6 host1 exit=0
docker run --rm --network other busybox ping -6 -c 1 -W 1 2001:db8:1::2 | grep received
