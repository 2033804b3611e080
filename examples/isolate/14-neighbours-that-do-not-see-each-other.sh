#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:166 host1 exit=0
docker exec two ping -c 1 -W 1 203.0.113.80 | grep received

# docs/tasks/isolate.md:168 host1 exit=0
docker exec two nslookup one 127.0.0.11 | grep 'Address.*192'

# docs/tasks/isolate.md:170 host1 exit=1
docker exec two ping -c 1 -W 1 one | grep received
