#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:53 host1 exit=0
docker network disconnect bridge web

# docs/reference/docs-says-otherwise.md:54 host1 exit=0
docker network connect front web

# docs/reference/docs-says-otherwise.md:55 host1 exit=0
docker exec web ip -4 addr | grep inet

# docs/reference/docs-says-otherwise.md:58 host1 exit=0
docker inspect web --format '{{.State.Status}}, restarted {{.RestartCount}} times'
