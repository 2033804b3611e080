#!/usr/bin/env bash
# Leaves the swarm. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker swarm init > /dev/null

# 3 host1 exit=0
echo OPEN-SESAME | docker secret create word - > /dev/null

# 4 host1 exit=0
docker secret ls --format '{{.Name}}'

# 5 host1 exit=0
docker swarm leave --force

# 6 host1 exit=0
docker swarm init > /dev/null

# 7 host1 exit=0
docker secret ls --format '{{.Name}}' | wc -l
