#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:89 host1 exit=0
docker service rm web db one

# docs/tasks/service-vip.md:90 host2 exit=0
docker swarm leave

# docs/tasks/service-vip.md:91 host1 exit=0
docker swarm leave --force

# docs/tasks/service-vip.md:92 host1 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:93 host2 exit=0
docker network rm docker_gwbridge
