#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# docs/tasks/load-balancer.md:141 host3 exit=0
docker rm -f balancer

# docs/tasks/load-balancer.md:143 host3 exit=0
rm one two nodes.conf

# docs/tasks/load-balancer.md:144 host1 exit=0
rm request sender

# docs/tasks/load-balancer.md:145 host2 exit=0
docker swarm leave

# docs/tasks/load-balancer.md:147 host2 exit=0
docker network rm docker_gwbridge

# docs/tasks/load-balancer.md:149 host1 exit=0
docker swarm leave --force

# docs/tasks/load-balancer.md:151 host1 exit=0
docker network rm docker_gwbridge
