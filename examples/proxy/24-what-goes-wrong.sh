#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/proxy.md: change the page, not this file.

# docs/tasks/proxy.md:359 host1 exit=0
docker restart -t 0 web

# docs/tasks/proxy.md:361 host1 exit=0
docker exec web env | grep ^http_proxy
