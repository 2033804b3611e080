#!/usr/bin/env bash
# disconnect needs a running container. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=0
docker network disconnect my_bridge web

# 3 host1 exit=0
docker inspect web --format '{{.State.Status}} {{json .NetworkSettings.Networks}}'
