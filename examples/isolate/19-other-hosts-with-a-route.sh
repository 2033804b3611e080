#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run -d --name web --hostname web --network front --ip 192.0.2.10 -p 8080:80 busybox httpd -f -h /etc

# 5 host2 exit=0
ip route add 192.0.2.0/24 via 198.51.100.11
