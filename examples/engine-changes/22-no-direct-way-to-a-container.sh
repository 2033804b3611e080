#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables -t raw -S PREROUTING

# 2 host1 exit=0
DOCKER_INSECURE_NO_IPTABLES_RAW=1 /etc/init.d/docker restart

# 3 host1 exit=0
docker start web

# 4 host1 exit=0
iptables -t raw -S PREROUTING

# 5 host1 exit=0
sleep 1

# 6 host2 exit=0
curl -s --max-time 2 http://192.0.2.20/hostname
