#!/usr/bin/env bash
# Leaves the swarm. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:80 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/whole-host.md:81 host1 exit=0
service docker restart

# docs/reference/whole-host.md:82 host1 exit=0
docker swarm init > /dev/null

# docs/reference/whole-host.md:83 host1 exit=0
echo OPEN-SESAME | docker secret create word - > /dev/null

# docs/reference/whole-host.md:84 host1 exit=0
docker secret ls --format '{{.Name}}'

# docs/reference/whole-host.md:86 host1 exit=0
docker swarm leave --force

# docs/reference/whole-host.md:88 host1 exit=0
docker swarm init > /dev/null

# docs/reference/whole-host.md:89 host1 exit=0
docker secret ls --format '{{.Name}}' | wc -l
