#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"userland-proxy": false}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web client

# 4 host1 exit=0
sleep 1

# 5 host2 exit=0
curl -s http://198.51.100.11:8080
