#!/usr/bin/env bash
# The default bridge. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
ip address add 2001:db8:4::99/64 dev docker0 nodad

# 2 host1 exit=0
docker run --rm busybox ping -6 -c 1 -W 1 2001:db8:100::11 | grep received

# 3 host1 exit=0
ip address del 2001:db8:4::99/64 dev docker0
