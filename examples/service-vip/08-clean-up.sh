#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:120 host1 exit=0
docker service rm web db one

# docs/tasks/service-vip.md:124 host2 exit=0
docker swarm leave

# docs/tasks/service-vip.md:126 host1 exit=0
docker swarm leave --force

# docs/tasks/service-vip.md:128 host1 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:130 host2 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:132 host1 exit=0
iptables-save | grep -v DOCKER-INGRESS | iptables-restore

# docs/tasks/service-vip.md:133 host2 exit=0
iptables-save | grep -v DOCKER-INGRESS | iptables-restore
