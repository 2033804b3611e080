#!/usr/bin/env bash
# The host's hosts file is not inherited. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
cp /etc/hosts hosts.saved

# 2 host1 exit=0
echo '192.0.2.10 printer' >> /etc/hosts

# 3 host1 exit=0
ping -c 1 printer | grep received

# 4 host1 exit=1
docker run --rm --network my_bridge busybox ping -c 1 printer
