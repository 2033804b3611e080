#!/usr/bin/env bash
# Run on a network, by name. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.50 busybox sleep 600

# 3 host1 exit=0
docker exec client ping -c 1 web | grep received

# 4 host1 exit=0
docker exec client nslookup web 127.0.0.11 | grep 192

# 5 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver
