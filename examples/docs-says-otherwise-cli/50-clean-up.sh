#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:706 host1 exit=0
docker service rm plain back front fixed loose | sort

# docs/reference/docs-says-otherwise-cli.md:712 host1 exit=0
docker rm -f web client shop three

# docs/reference/docs-says-otherwise-cli.md:717 host1 exit=0
docker network rm my_overlay

# docs/reference/docs-says-otherwise-cli.md:719 host1 exit=0
docker swarm leave --force

# docs/reference/docs-says-otherwise-cli.md:721 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/docs-says-otherwise-cli.md:723 host1 exit=0
docker compose --progress quiet down -t 0

# docs/reference/docs-says-otherwise-cli.md:724 host1 exit=0
docker network rm front
