#!/usr/bin/env bash
# Networks are kept apart. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:142 host1 exit=0
echo '{"ip6tables": false}' > /etc/docker/daemon.json

# docs/tasks/ipv6.md:143 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:144 host1 exit=0
ip6tables-save | sed '/DOCKER/d' | ip6tables-restore

# docs/tasks/ipv6.md:145 host1 exit=0
ip6tables -P FORWARD ACCEPT

# docs/tasks/ipv6.md:146 host1 exit=0
docker start web client

# docs/tasks/ipv6.md:149 host1 exit=0
docker run --rm --network other busybox ping -6 -c 1 -W 1 2001:db8:1::2 | grep received
