#!/usr/bin/env bash
# Which way out does it take?. Generated from docs/tasks/connect.md: change the page, not this file.

# docs/tasks/connect.md:97 host1 exit=0
docker network connect my_bridge web

# docs/tasks/connect.md:98 host1 exit=0
docker exec web ip route
