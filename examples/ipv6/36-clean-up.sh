#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web client db

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
ip6tables-save | sed -n '/^[*C]/p; /2001:db8:5::/s/^-A/-D/p' | ip6tables-restore --noflush

# 4 host1 exit=0
ip -6 route flush 2001:db8:4::/64 dev docker0

# 5 host1 exit=0
ip -6 addr del 2001:db8:4::1/64 dev docker0

# 6 host1 exit=0
rm -f seen

# 7 host1 exit=0
rm mine.json
