#!/usr/bin/env bash
# When the host's server has an IPv6 address. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=26 ipv6

# 1 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 six

# 2 host1 exit=0
docker run --rm --network six --dns 2001:db8:100::11 nicolaka/netshoot dig +short example.com

# 3 host1 exit=0
docker run --rm --network my_bridge --dns 2001:db8:100::11 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 4 host1 exit=0
docker network rm six

# 5 host1 exit=0
kill "$(cat /run/six.pid)"
