#!/usr/bin/env bash
# When the host's server is on its loopback. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
rm -r /run/systemd/resolve

# 2 host1 exit=0
echo > /etc/resolv.conf

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run --rm --network my_bridge busybox grep ^# /etc/resolv.conf

# 5 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'
