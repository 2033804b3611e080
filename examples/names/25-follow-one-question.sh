#!/usr/bin/env bash
# Follow one question. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
pid=$(docker inspect client --format '{{.State.Pid}}')

# 2 host1 exit=0
timeout 20 nsenter -n -t "$pid" tcpdump -ntl -c 2 -i lo udp 2> /dev/null | sed -E 's/(0\.11)\.([0-9]{3,})/\1:\2/' > walk &

# 3 host1 exit=0
sleep 2

# 4 host1 exit=0
docker exec client dig -b 127.0.0.1#5001 +short +noedns +nocookie web

# 5 host1 exit=0
wait
