#!/usr/bin/env bash
# Follow one ping. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
web=$(docker inspect web --format '{{.State.Pid}}')

# 2 host1 exit=0
timeout 25 tcpdump -ntl -c 1 -i eth0 udp port 4789 2> /dev/null | sed -E 's/\.[0-9]+ > (198)/ > \1/; s/id [0-9]+, //' > wire &

# 3 host1 exit=0
timeout 25 nsenter -n -t "$web" tcpdump -ntl -c 1 -i eth0 icmp 2> /dev/null | sed -E 's/id [0-9]+, //' > inside &

# 4 host2 exit=0
client=$(docker inspect client --format '{{.State.Pid}}')

# 5 host2 exit=0
timeout 25 nsenter -n -t "$client" tcpdump -ntl -c 1 -i eth0 icmp 2> /dev/null | sed -E 's/id [0-9]+, //' > start &

# 6 host2 exit=0
sleep 2; docker exec client ping -c 1 web | grep received; wait

# 7 host1 exit=0
wait
