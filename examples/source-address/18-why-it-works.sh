#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web client

# 4 host1 exit=0
iptables -t nat -S PREROUTING | grep DOCKER

# 5 host1 exit=0
iptables -t nat -S OUTPUT | grep -w DOCKER

# 6 host1 exit=0
iptables -t nat -S DOCKER | sed 's/br-[0-9a-f]*/BRIDGE/g'
