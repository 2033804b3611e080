#!/usr/bin/env bash
# All new networks. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:330 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/ipv6.md:331 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:332 host1 exit=0
docker network inspect bridge --format '{{.EnableIPv6}}'
