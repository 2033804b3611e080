#!/usr/bin/env bash
# Clean up. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
rm /run/netns/web

# 2 host1 exit=0
docker rm -f web

# 3 host1 exit=0
ip link delete green-cable

# 4 host1 exit=0
docker network rm my_bridge

# 5 host1 exit=0
kill "$(ip netns pids red)"

# 6 host1 exit=0
ip netns delete red; ip netns delete blue; ip netns delete green

# 7 host1 exit=0
ip link delete hand0

# 8 host1 exit=0
iptables -t nat -D POSTROUTING -s 192.0.2.0/25 ! -o hand0 -j MASQUERADE

# 9 host1 exit=0
iptables -t nat -D PREROUTING -i eth0 -p tcp --dport 8080 -j DNAT --to-destination 192.0.2.10:80

# 10 host1 exit=0
iptables -D FORWARD -o hand0 -p tcp -d 192.0.2.10 --dport 80 -j ACCEPT

# 11 host1 exit=0
iptables -D FORWARD -o hand0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# 12 host1 exit=0
iptables -D FORWARD -i hand0 -j ACCEPT

# 13 host1 exit=0
rm -r www
