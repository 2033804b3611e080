#!/usr/bin/env bash
# Run on a network, by name. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:25 host1 exit=0
docker run -d --name web --network my_bridge -p 8080:80 busybox httpd -f -h /etc

# docs/reference/cheat-sheet.md:27 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.50 busybox sleep 600

# docs/reference/cheat-sheet.md:29 host1 exit=0
docker exec client ping -c 1 web | grep received

# docs/reference/cheat-sheet.md:31 host1 exit=0
docker exec client nslookup web 127.0.0.11 | grep 192

# docs/reference/cheat-sheet.md:33 host1 exit=0
docker exec client cat /etc/resolv.conf | grep ^nameserver
