#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:232 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/source-address.md:233 host1 exit=0
service docker restart

# docs/tasks/source-address.md:234 host1 exit=0
docker start web client

# docs/tasks/source-address.md:237 host1 exit=0
iptables -t nat -S PREROUTING | grep DOCKER

# docs/tasks/source-address.md:239 host1 exit=0
iptables -t nat -S OUTPUT | grep -w DOCKER

# docs/tasks/source-address.md:241 host1 exit=0
iptables -t nat -S DOCKER | sed 's/br-[0-9a-f]*/BRIDGE/g'
