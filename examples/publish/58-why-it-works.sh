#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web

# 4 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# 5 host1 exit=0
iptables -S DOCKER | grep 'dport 80'
