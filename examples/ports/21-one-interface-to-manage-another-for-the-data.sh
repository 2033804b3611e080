#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:310 host1 exit=0
docker network create -d overlay --attachable my_overlay

# docs/reference/ports.md:312 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# docs/reference/ports.md:314 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# docs/reference/ports.md:316 host1 exit=0
timeout 25 tcpdump -c 1 -ntl -i data0 'udp dst port 4789 and src 192.0.2.12' 2> heard | sed -nE 's/^(IP 192.*)\.[0-9]+ > /\1 > /p' > vxlan.txt &

# docs/reference/ports.md:317 host1 exit=0
until grep -qs listening heard; do sleep 0.1; done

# docs/reference/ports.md:318 host2 exit=0
docker exec client ping -c 8 -W 5 web | grep received

# docs/reference/ports.md:320 host1 exit=0
wait

# docs/reference/ports.md:321 host1 exit=0
cat vxlan.txt

# docs/reference/ports.md:323 host2 exit=0
ss -Hnt 'dport = :2377' | awk '{print $1, $5}' | sort -u
