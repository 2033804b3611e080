#!/usr/bin/env bash
# An overlay over IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
timeout 20 tcpdump -c 1 -ntl -i eth0 'udp dst port 4789 and src 2001:db8:100::12' 2> heard | sed -nE 's/^(IP6 .*)\.[0-9]+ > /\1 > /p' > vxlan.txt &

# 2 host1 exit=0
until grep -qs listening heard; do sleep 0.1; done

# 3 host2 exit=0
docker exec client ping -c 2 -W 5 web | grep received

# 4 host1 exit=0
wait

# 5 host1 exit=0
cat vxlan.txt

# 6 host1 exit=0
rm vxlan.txt heard
