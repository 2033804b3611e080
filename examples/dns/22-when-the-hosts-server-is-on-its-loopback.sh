#!/usr/bin/env bash
# When the host's server is on its loopback. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --listen-address=127.0.0.1 --pid-file=/run/second.pid \
  --server=198.51.100.1

# 2 host1 exit=0
docker start web

# 3 host1 exit=0
cp /etc/resolv.conf resolv.saved

# 4 host1 exit=0
echo nameserver 127.0.0.1 > /etc/resolv.conf
