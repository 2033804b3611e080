#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker restart -t 0 web

# 2 host1 exit=0
docker exec web env | grep ^http_proxy
