#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:555 host1 exit=0
tail -n 1 /var/log/docker.log | grep -o 'has a smaller prefix.*'

# docs/tasks/subnets.md:557 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/subnets.md:558 host1 exit=0
service docker start

# docs/tasks/subnets.md:559 host1 exit=0
docker version --format '{{if .Server.Version}}it runs{{end}}'
