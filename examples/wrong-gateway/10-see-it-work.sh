#!/usr/bin/env bash
# See it work. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ping -c 1 -W 1 example.com | grep received
