#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:510 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/tasks/publish.md:512 host1 exit=0
curl -s http://127.0.0.1:8080/hostname
