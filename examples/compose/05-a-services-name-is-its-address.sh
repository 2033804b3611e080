#!/usr/bin/env bash
# A service's name is its address. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=1
docker compose exec client wget -q -O - http://web:8080/hostname 2>&1 | grep -o 'Connection refused'
