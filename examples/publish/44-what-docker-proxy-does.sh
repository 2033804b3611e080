#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:500 host1 exit=0
echo '{"userland-proxy": false}' > /etc/docker/daemon.json

# docs/tasks/publish.md:501 host1 exit=0
service docker restart

# docs/tasks/publish.md:502 host1 exit=0
docker start web

# docs/tasks/publish.md:504 host1 exit=0
sleep 1
