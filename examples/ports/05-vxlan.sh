#!/usr/bin/env bash
# VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 2 host1 exit=0
docker run -d --name web --hostname web --network my_overlay busybox httpd -f -h /etc

# 3 host1 exit=0
ss -Hlnup 'sport = :4789'

# 4 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# 5 host2 exit=0
ss -Hlnup 'sport = :4789'
