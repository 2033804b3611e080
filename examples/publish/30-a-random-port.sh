#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
tr '\t' ' ' < /proc/sys/net/ipv4/ip_local_port_range

# 3 host1 exit=0
docker run -d --name one --hostname one -p 127.0.0.1::80 busybox httpd -f -h /etc

# 4 host1 exit=0
docker port one 80

# 5 host1 exit=0
curl -s "http://$(docker port one 80)/hostname"
