#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# docs/reference/engine-changes.md:243 host1 exit=0
iptables -t raw -S PREROUTING

# docs/reference/engine-changes.md:246 host1 exit=0
DOCKER_INSECURE_NO_IPTABLES_RAW=1 /etc/init.d/docker restart

# docs/reference/engine-changes.md:247 host1 exit=0
docker start web

# docs/reference/engine-changes.md:249 host1 exit=0
iptables -t raw -S PREROUTING

# docs/reference/engine-changes.md:251 host1 exit=0
sleep 1

# docs/reference/engine-changes.md:252 host2 exit=0
curl -s --max-time 2 http://192.0.2.20/hostname
