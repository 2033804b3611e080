#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/proxy.md: change the page, not this file.

# docs/tasks/proxy.md:375 host1 exit=0
docker rm -f web

# docs/tasks/proxy.md:377 host1 exit=0
docker network rm my_bridge back

# docs/tasks/proxy.md:380 host1 exit=0
docker image rm demo | grep -c Untagged

# docs/tasks/proxy.md:382 host1 exit=0
rm -f ~/.docker/config.json /etc/docker/daemon.json

# docs/tasks/proxy.md:383 host1 exit=0
service docker restart
