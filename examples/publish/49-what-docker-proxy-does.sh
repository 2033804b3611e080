#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/publish.md:546 host1 exit=0
rm /etc/docker/daemon.json my-proxy calls

# docs/tasks/publish.md:547 host1 exit=0
service docker restart

# docs/tasks/publish.md:548 host1 exit=0
docker start web
