#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker exec two ping -c 1 -W 1 203.0.113.80 | grep received

# 2 host1 exit=0
docker exec two nslookup one 127.0.0.11 | grep 'Address.*192'

# 3 host1 exit=1
docker exec two ping -c 1 -W 1 one | grep received
