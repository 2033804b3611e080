#!/usr/bin/env bash
# Clean up. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:344 host1 exit=0
rm /run/netns/web

# docs/understand/by-hand.md:345 host1 exit=0
docker rm -f web

# docs/understand/by-hand.md:347 host1 exit=0
ip link delete green-cable

# docs/understand/by-hand.md:348 host1 exit=0
docker network rm my_bridge

# docs/understand/by-hand.md:350 host1 exit=0
kill "$(ip netns pids red)"

# docs/understand/by-hand.md:351 host1 exit=0
ip netns delete red; ip netns delete blue; ip netns delete green

# docs/understand/by-hand.md:352 host1 exit=0
ip link delete hand0

# docs/understand/by-hand.md:353 host1 exit=0
iptables -t nat -D POSTROUTING -s 192.0.2.0/25 ! -o hand0 -j MASQUERADE

# docs/understand/by-hand.md:354 host1 exit=0
iptables -t nat -D PREROUTING -i eth0 -p tcp --dport 8080 -j DNAT --to-destination 192.0.2.10:80

# docs/understand/by-hand.md:355 host1 exit=0
iptables -D FORWARD -o hand0 -p tcp -d 192.0.2.10 --dport 80 -j ACCEPT

# docs/understand/by-hand.md:356 host1 exit=0
iptables -D FORWARD -o hand0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# docs/understand/by-hand.md:357 host1 exit=0
iptables -D FORWARD -i hand0 -j ACCEPT
