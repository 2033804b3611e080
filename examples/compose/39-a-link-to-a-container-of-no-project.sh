#!/usr/bin/env bash
# A link to a container of no project. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/compose.md:561 host1 exit=0
docker network create front

# docs/tasks/compose.md:563 host1 exit=0
docker run -d --name db --hostname db --network front busybox httpd -f -h /etc

# docs/tasks/compose.md:565 host1 exit=0
docker compose -f links.yaml --progress quiet up -d

# docs/tasks/compose.md:566 host1 exit=0
docker compose -f links.yaml exec web wget -q -O - http://store/hostname
