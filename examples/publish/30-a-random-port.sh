#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:360 host1 exit=0
docker rm -f one two

# docs/tasks/publish.md:363 host1 exit=0
tr '\t' ' ' < /proc/sys/net/ipv4/ip_local_port_range

# docs/tasks/publish.md:365 host1 exit=0
docker run -d --name one --hostname one -p 127.0.0.1::80 busybox httpd -f -h /etc

# docs/tasks/publish.md:367 host1 exit=0
docker port one 80

# docs/tasks/publish.md:369 host1 exit=0
curl -s "http://$(docker port one 80)/hostname"
