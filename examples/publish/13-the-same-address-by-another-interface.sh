#!/usr/bin/env bash
# The same address by another interface. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
ip link add spare type veth peer name far

# 2 host1 exit=0
ip link set spare up

# 3 host1 exit=0
ip address add 192.0.2.1/32 dev spare

# 4 host1 exit=0
docker run -d --name two --hostname two -p 192.0.2.1:8090:80 busybox httpd -f -h /etc

# 5 host2 exit=0
ip route add 192.0.2.1/32 via 198.51.100.11

# 6 host1 exit=0
sleep 1

# 7 host2 exit=0
curl -s http://192.0.2.1:8090/hostname

# 8 host2 exit=1
nc -zv -w 1 198.51.100.11 8090
