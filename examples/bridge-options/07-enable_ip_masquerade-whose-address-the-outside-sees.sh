#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"ip-masq": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
timeout 20 tcpdump -nl -i eth0 -c 2 icmp and dst 203.0.113.80 2> /dev/null | cut -d ' ' -f 2-6 > seen &

# 4 host1 exit=0
sleep 1; docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received || true

# 5 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 203.0.113.80 | grep received

# 6 host1 exit=0
wait; cat seen
