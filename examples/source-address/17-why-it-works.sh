#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:227 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/source-address.md:228 host1 exit=0
service docker restart

# docs/tasks/source-address.md:229 host1 exit=0
docker start web client

# docs/tasks/source-address.md:232 host1 exit=0
iptables -t nat -S PREROUTING | grep DOCKER

# docs/tasks/source-address.md:234 host1 exit=0
iptables -t nat -S OUTPUT | grep -w DOCKER

# docs/tasks/source-address.md:236 host1 exit=0
iptables -t nat -S DOCKER | sed 's/br-[0-9a-f]*/BRIDGE/g'
