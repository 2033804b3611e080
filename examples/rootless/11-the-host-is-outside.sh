#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:140 host1 exit=0
pid=$(cat /home/ada/.docker/run/docker.pid)

# docs/drivers/rootless.md:141 host1 exit=0
nsenter -U --preserve-credentials -n -t "$pid" curl -s http://192.0.2.10/hostname

# docs/drivers/rootless.md:143 host1 exit=1
ping -c 1 -W 1 192.0.2.10 | grep -o '0 received'
