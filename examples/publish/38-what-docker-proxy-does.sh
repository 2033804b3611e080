#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one db

# 2 host1 exit=0
ss -Hlntp 'sport = :8080' | sort
