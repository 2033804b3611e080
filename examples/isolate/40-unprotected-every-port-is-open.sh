#!/usr/bin/env bash
# Unprotected: every port is open. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
docker exec web ping -c 1 -W 1 192.0.2.200 | grep received
