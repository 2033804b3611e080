#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:679 host1 exit=0
docker service rm plain back front fixed loose | sort

# docs/reference/docs-says-otherwise-cli.md:685 host1 exit=0
docker rm -f web client shop three

# docs/reference/docs-says-otherwise-cli.md:690 host1 exit=0
docker network rm my_overlay

# docs/reference/docs-says-otherwise-cli.md:692 host1 exit=0
docker swarm leave --force

# docs/reference/docs-says-otherwise-cli.md:694 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/docs-says-otherwise-cli.md:696 host1 exit=0
docker compose --progress quiet down -t 0

# docs/reference/docs-says-otherwise-cli.md:697 host1 exit=0
docker network rm front
