#!/usr/bin/env bash
# The daemon's ip-masq. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=28

# docs/reference/bridge-options.md:450 host1 exit=0
mkdir -p /etc/docker

# docs/reference/bridge-options.md:451 host1 exit=0
echo '{"ip-masq": false}' > /etc/docker/daemon.json

# docs/reference/bridge-options.md:452 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:453 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 203.0.113.80 | grep received

# docs/reference/bridge-options.md:455 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received || true

# docs/reference/bridge-options.md:457 host1 exit=0
iptables -t nat -S POSTROUTING | grep -c 172.17.0.0/16 || true

# docs/reference/bridge-options.md:459 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/bridge-options.md:460 host1 exit=0
service docker restart

# docs/reference/bridge-options.md:461 host1 exit=0
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received
