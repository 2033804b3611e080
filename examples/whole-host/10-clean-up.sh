#!/usr/bin/env bash
# Clean up. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:171 host1 exit=0
docker swarm leave --force

# docs/reference/whole-host.md:173 host1 exit=0
docker network rm docker_gwbridge

# docs/reference/whole-host.md:175 host1 exit=0
docker network rm front

# docs/reference/whole-host.md:177 host1 exit=0
docker rm -f web db

# docs/reference/whole-host.md:180 host1 exit=0
rm mine.v4
