#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:668 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/publish.md:669 host1 exit=0
service docker restart

# docs/tasks/publish.md:670 host1 exit=0
docker start web

# docs/tasks/publish.md:672 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# docs/tasks/publish.md:674 host1 exit=0
iptables -S DOCKER | grep 'dport 80'
