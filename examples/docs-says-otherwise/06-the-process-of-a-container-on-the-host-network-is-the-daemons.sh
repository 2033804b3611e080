#!/usr/bin/env bash
# The process of a container on the host network is the daemon's. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:95 host1 exit=0
docker run -d --name direct --user 1000 --network host busybox httpd -f -p 8090 -h /etc

# docs/reference/docs-says-otherwise.md:97 host1 exit=0
ps -o user,args -p "$(docker inspect direct --format '{{.State.Pid}}')"

# docs/reference/docs-says-otherwise.md:100 host1 exit=0
ps -o user,args -C dockerd
