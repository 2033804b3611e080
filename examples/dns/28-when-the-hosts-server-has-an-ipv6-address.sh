#!/usr/bin/env bash
# When the host's server has an IPv6 address. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=26 ipv6

# 1 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --listen-address=2001:db8:100::11 --pid-file=/run/six.pid \
  --server=198.51.100.1

# 2 host1 exit=0
echo nameserver 2001:db8:100::11 > /etc/resolv.conf

# 3 host1 exit=0
docker run --rm --network my_bridge busybox grep ExtServers /etc/resolv.conf

# 4 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig +short example.com
