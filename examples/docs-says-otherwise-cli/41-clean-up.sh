#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:586 host1 exit=0
docker service rm plain back front fixed loose | sort

# docs/reference/docs-says-otherwise-cli.md:592 host1 exit=0
docker rm -f web client shop three

# docs/reference/docs-says-otherwise-cli.md:597 host1 exit=0
docker network rm my_overlay

# docs/reference/docs-says-otherwise-cli.md:599 host1 exit=0
docker swarm leave --force

# docs/reference/docs-says-otherwise-cli.md:601 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/docs-says-otherwise-cli.md:603 host1 exit=0
docker compose --progress quiet down -t 0

# docs/reference/docs-says-otherwise-cli.md:604 host1 exit=0
docker network rm front
