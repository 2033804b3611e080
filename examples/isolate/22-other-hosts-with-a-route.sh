#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# docs/tasks/isolate.md:278 host1 exit=0
docker rm -f two

# docs/tasks/isolate.md:280 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/isolate.md:281 host1 exit=0
service docker restart

# docs/tasks/isolate.md:282 host1 exit=0
docker start web
