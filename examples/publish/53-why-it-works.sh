#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:625 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/publish.md:626 host1 exit=0
service docker restart

# docs/tasks/publish.md:627 host1 exit=0
docker start web

# docs/tasks/publish.md:629 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# docs/tasks/publish.md:631 host1 exit=0
iptables -S DOCKER | grep 'dport 80'
