#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:335 host1 exit=0
docker rm -f web

# docs/reference/ports.md:337 host2 exit=0
docker rm -f client

# docs/reference/ports.md:339 host2 exit=0
docker swarm leave

# docs/reference/ports.md:341 host1 exit=0
docker swarm leave --force

# docs/reference/ports.md:343 host1 exit=0
ip link delete data0

# docs/reference/ports.md:344 host2 exit=0
ip link delete data0
