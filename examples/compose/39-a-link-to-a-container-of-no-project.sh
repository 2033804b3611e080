#!/usr/bin/env bash
# A link to a container of no project. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create front

# 2 host1 exit=0
docker run -d --name db --hostname db --network front busybox httpd -f -h /etc

# 3 host1 exit=0
docker compose -f links.yaml --progress quiet up -d

# 4 host1 exit=0
docker compose -f links.yaml exec web wget -q -O - http://store/hostname
