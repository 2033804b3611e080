#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect bridge web

# 2 host1 exit=0
docker network connect front web

# 3 host1 exit=0
docker exec web ip -4 addr | grep inet

# 4 host1 exit=0
docker inspect web --format '{{.State.Status}}, restarted {{.RestartCount}} times'
