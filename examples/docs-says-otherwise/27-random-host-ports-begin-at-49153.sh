#!/usr/bin/env bash
# Random host ports begin at 49153. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
tr '\t' ' ' < /proc/sys/net/ipv4/ip_local_port_range

# 2 host1 exit=0
docker run -d --name random --network front -p 80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker port random
