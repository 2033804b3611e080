#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
until docker exec web ip -6 addr show eth0 | grep 'scope global dynamic' | grep -o 'inet6 2001:db8:100:'; do sleep 1; done

# 2 host1 exit=0
docker exec web ip -6 addr show eth0 | grep -o 'inet6 2001:db8:100::50/64'

# 3 host2 exit=0
kill "$(cat /run/router.pid)"

# 4 host1 exit=0
sysctl -w net.ipv6.conf.eth0.accept_ra=1
