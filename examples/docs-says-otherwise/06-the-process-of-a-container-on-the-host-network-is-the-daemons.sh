#!/usr/bin/env bash
# The process of a container on the host network is the daemon's. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name direct --user 1000 --network host busybox httpd -f -p 8090 -h /etc

# 2 host1 exit=0
ps -o user,args -p "$(docker inspect direct --format '{{.State.Pid}}')"

# 3 host1 exit=0
ps -o user,args -C dockerd
