#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/rootless.md:243 host1 exit=0
bash rootless.sh stop

# docs/drivers/rootless.md:244 host1 exit=0
bash rootless.sh start DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=slirp4netns

# docs/drivers/rootless.md:245 host1 exit=0
docker --context rootless rm -f web

# docs/drivers/rootless.md:247 host1 exit=0
docker --context rootless run -d --name web --hostname web --network my_bridge --ip 192.0.2.10 -p 8080:80 busybox httpd -f -vv -h /etc

# docs/drivers/rootless.md:249 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/drivers/rootless.md:251 host1 exit=0
docker --context rootless logs --tail 1 web 2>&1 | grep -o '[0-9]*\.[0-9]*\.[0-9]*\.[0-9]*'
