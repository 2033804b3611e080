#!/usr/bin/env bash
# Two servers. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --pid-file=/run/second.pid \
  --listen-address=127.0.0.1,172.17.0.1,198.51.100.11

# 2 host1 exit=0
docker run --rm --network my_bridge --dns 192.0.2.1 --dns 172.17.0.1 --dns 198.51.100.1 \
  nicolaka/netshoot dig +short example.com

# 3 host1 exit=0
docker run --rm --network my_bridge --dns 192.0.2.1 --dns 172.17.0.1 --dns 198.51.100.11 --dns 198.51.100.1 \
  nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 4 host1 exit=0
kill "$(cat /run/second.pid)"
