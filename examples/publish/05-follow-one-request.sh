#!/usr/bin/env bash
# Follow one request. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.bridge.IPAddress}}'

# 2 host1 exit=0
timeout 25 tcpdump -ntql -c 6 -i any 'tcp[tcpflags] & tcp-syn != 0 and (port 80 or port 8080)' > walk 2> /dev/null &

# 3 host1 exit=0
sleep 2

# 4 host2 exit=0
curl -s --local-port 5001 http://198.51.100.11:8080/hostname

# 5 host1 exit=0
wait
