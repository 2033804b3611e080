#!/usr/bin/env bash
# Set it up. Generated from docs/tasks/three-ways.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker run -d --name client --network my_bridge --ip 192.0.2.20 busybox sleep 600

# 4 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l

# 5 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# 6 host1 exit=0
bash state.sh > cli.txt

# 7 host1 exit=0
docker rm -f web client

# 8 host1 exit=0
docker network rm my_bridge
