#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# docs/tasks/isolate.md:283 host1 exit=0
docker rm -f two

# docs/tasks/isolate.md:285 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/isolate.md:286 host1 exit=0
service docker restart

# docs/tasks/isolate.md:287 host1 exit=0
docker start web
