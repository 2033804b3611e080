#!/usr/bin/env bash
# When the host's server has an IPv6 address. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=26 ipv6

# docs/tasks/dns.md:429 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:1::/64 six

# docs/tasks/dns.md:431 host1 exit=0
docker run --rm --network six --dns 2001:db8:100::11 nicolaka/netshoot dig +short example.com

# docs/tasks/dns.md:433 host1 exit=0
docker run --rm --network my_bridge --dns 2001:db8:100::11 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# docs/tasks/dns.md:435 host1 exit=0
docker network rm six

# docs/tasks/dns.md:437 host1 exit=0
kill "$(cat /run/six.pid)"
