#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host3 exit=0
docker rm -f balancer

# 2 host3 exit=0
rm one two nodes.conf

# 3 host1 exit=0
rm request sender

# 4 host2 exit=0
docker swarm leave

# 5 host2 exit=0
docker network rm docker_gwbridge

# 6 host1 exit=0
docker swarm leave --force

# 7 host1 exit=0
docker network rm docker_gwbridge
