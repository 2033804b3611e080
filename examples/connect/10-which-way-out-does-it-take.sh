#!/usr/bin/env bash
# Which way out does it take?. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=0
docker network connect my_bridge web

# 2 host1 exit=0
docker exec web ip route
