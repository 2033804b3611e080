#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"ipv6": true, "fixed-cidr-v6": "2001:db8:4::/64", "default-gateway-v6": "2001:db8:4::99"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker run --rm busybox ip -6 route | grep default

# 4 host1 exit=0
docker run --rm --network my_bridge busybox ip -6 route | grep default

# 5 host1 exit=0
docker run --rm busybox sh -c 'until ping -6 -c 1 -W 1 2001:db8:4::1; do sleep 1; done > /dev/null; echo reached'

# 6 host1 exit=1
docker run --rm busybox ping -6 -c 1 -W 1 2001:db8:100::11 | grep received
