#!/usr/bin/env bash
# The same address by another interface. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:163 host1 exit=0
ip link add spare type veth peer name far

# docs/tasks/publish.md:164 host1 exit=0
ip link set spare up

# docs/tasks/publish.md:165 host1 exit=0
ip address add 192.0.2.1/32 dev spare

# docs/tasks/publish.md:166 host1 exit=0
docker run -d --name two --hostname two -p 192.0.2.1:8090:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:168 host2 exit=0
ip route add 192.0.2.1/32 via 198.51.100.11

# docs/tasks/publish.md:169 host1 exit=0
sleep 1

# docs/tasks/publish.md:170 host2 exit=0
curl -s http://192.0.2.1:8090/hostname

# docs/tasks/publish.md:172 host2 exit=1
nc -zv -w 1 198.51.100.11 8090
