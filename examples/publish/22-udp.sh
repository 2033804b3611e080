#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --hostname two -p 8083:5000/udp nicolaka/netshoot nc -u -l 5000

# 2 host1 exit=0
sleep 1

# 3 host2 exit=0
echo hello | nc -u -w 1 198.51.100.11 8083

# 4 host1 exit=0
docker logs two
