#!/usr/bin/env bash
# VXLAN. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:87 host1 exit=0
docker network create -d overlay --attachable my_overlay

# docs/reference/ports.md:89 host1 exit=0
docker run -d --name web --hostname web --network my_overlay busybox httpd -f -h /etc

# docs/reference/ports.md:91 host1 exit=0
ss -Hlnup 'sport = :4789'

# docs/reference/ports.md:93 host2 exit=0
docker run -d --name client --network my_overlay busybox sleep 600

# docs/reference/ports.md:95 host2 exit=0
ss -Hlnup 'sport = :4789'
