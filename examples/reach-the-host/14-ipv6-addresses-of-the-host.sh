#!/usr/bin/env bash
# IPv6 addresses of the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:193 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/reach-the-host.md:194 host1 exit=0
service docker restart

# docs/tasks/reach-the-host.md:195 host1 exit=0
docker start web client
