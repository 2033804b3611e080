#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:266 host1 exit=0
docker run -d --name two --hostname two -p 8083:5000/udp nicolaka/netshoot nc -u -l 5000

# docs/tasks/publish.md:268 host1 exit=0
sleep 1

# docs/tasks/publish.md:269 host2 exit=0
echo hello | nc -u -w 1 198.51.100.11 8083

# docs/tasks/publish.md:270 host1 exit=0
docker logs two
