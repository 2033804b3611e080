#!/usr/bin/env bash
# What they share, and what not. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ps -e -o comm | grep -c httpd || true

# 2 host1 exit=0
docker exec client ss -ltn | grep 127.0.0.1:80
