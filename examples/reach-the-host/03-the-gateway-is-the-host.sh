#!/usr/bin/env bash
# The gateway is the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 9000 -h www

# 4 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# 5 host1 exit=0
docker exec client ip route

# 6 host1 exit=0
ip -4 addr | grep 192.0.2
