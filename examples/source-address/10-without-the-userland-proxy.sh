#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:137 host1 exit=0
echo '{"userland-proxy": false}' > /etc/docker/daemon.json

# docs/tasks/source-address.md:138 host1 exit=0
service docker restart

# docs/tasks/source-address.md:139 host1 exit=0
docker start web client

# docs/tasks/source-address.md:142 host1 exit=0
sleep 1

# docs/tasks/source-address.md:143 host2 exit=0
curl -s http://198.51.100.11:8080
