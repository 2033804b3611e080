#!/usr/bin/env bash
# Disconnect. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=1
docker exec client ping -c 1 -W 1 web
