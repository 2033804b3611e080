#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host1 exit=0
docker --context rootless logs --tail 1 web 2>&1 | grep -o '[0-9]*\.[0-9]*\.[0-9]*\.[0-9]*'
