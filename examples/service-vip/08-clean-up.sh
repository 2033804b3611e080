#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:120 host1 exit=0
docker service rm web db one

# docs/tasks/service-vip.md:124 host2 exit=0
docker swarm leave

# docs/tasks/service-vip.md:126 host1 exit=0
docker swarm leave --force >/dev/null 2>&1 || sleep 20

# docs/tasks/service-vip.md:127 host1 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:129 host2 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:131 host1 exit=0
iptables-save | grep -v DOCKER-INGRESS | iptables-restore

# docs/tasks/service-vip.md:132 host2 exit=0
iptables-save | grep -v DOCKER-INGRESS | iptables-restore
