#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# docs/reference/bridge-options.md:105 host1 exit=0
echo '{"ip-masq": false}' > /etc/docker/daemon.json

# docs/reference/bridge-options.md:106 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:107 host1 exit=0
timeout 20 tcpdump -nl -i eth0 -c 2 icmp and dst 203.0.113.80 2> /dev/null | cut -d ' ' -f 2-6 > seen &

# docs/reference/bridge-options.md:108 host1 exit=0
sleep 1; docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received || true

# docs/reference/bridge-options.md:110 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 203.0.113.80 | grep received

# docs/reference/bridge-options.md:112 host1 exit=0
wait; cat seen
