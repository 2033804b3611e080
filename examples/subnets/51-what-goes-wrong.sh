#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
tail -n 1 /var/log/docker.log | grep -o 'has a smaller prefix.*'

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker start

# 4 host1 exit=0
docker version --format '{{if .Server.Version}}it runs{{end}}'
