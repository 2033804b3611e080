#!/usr/bin/env bash
# Networks are kept apart. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:154 host1 exit=0
docker network rm other

# docs/tasks/ipv6.md:156 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/ipv6.md:157 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:158 host1 exit=0
docker start web client
