#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:576 host1 exit=0
echo '{"ip": "127.0.0.1"}' > /etc/docker/daemon.json

# docs/tasks/publish.md:577 host1 exit=0
service docker restart

# docs/tasks/publish.md:578 host1 exit=0
docker network create other

# docs/tasks/publish.md:580 host1 exit=0
docker run -d --name two --hostname two -p 8086:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:582 host1 exit=0
docker port two

# docs/tasks/publish.md:584 host1 exit=0
docker run -d --name client --hostname client --network other -p 8087:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:586 host1 exit=0
docker port client | sed -n 1p

# docs/tasks/publish.md:588 host2 exit=0
curl -s http://198.51.100.11:8087/hostname
