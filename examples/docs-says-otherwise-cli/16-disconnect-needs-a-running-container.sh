#!/usr/bin/env bash
# disconnect needs a running container. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:190 host1 exit=0
docker stop -t 0 web

# docs/reference/docs-says-otherwise-cli.md:192 host1 exit=0
docker network disconnect my_bridge web

# docs/reference/docs-says-otherwise-cli.md:193 host1 exit=0
docker inspect web --format '{{.State.Status}} {{json .NetworkSettings.Networks}}'
