#!/usr/bin/env bash
# Another address for host-gateway. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:145 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/reach-the-host.md:146 host1 exit=0
service docker restart

# docs/tasks/reach-the-host.md:147 host1 exit=0
docker start web client
