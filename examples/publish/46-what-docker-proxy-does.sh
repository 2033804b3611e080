#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host1 exit=0
curl -s http://127.0.0.1:8080/hostname
