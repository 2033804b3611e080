#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 2 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# 3 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 4 host1 exit=0
timeout 25 tcpdump -c 1 -ntl -i data0 'udp dst port 4789 and src 192.0.2.12' 2> heard | sed -nE 's/^(IP 192.*)\.[0-9]+ > /\1 > /p' > vxlan.txt &

# 5 host1 exit=0
until grep -qs listening heard; do sleep 0.1; done

# 6 host2 exit=0
docker exec client ping -c 8 -W 5 web | grep received

# 7 host1 exit=0
wait

# 8 host1 exit=0
cat vxlan.txt

# 9 host2 exit=0
ss -Hnt 'dport = :2377' | awk '{print $1, $5}' | sort -u
