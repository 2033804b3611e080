#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:185 host1 exit=0
docker service rm web db one

# docs/tasks/service-vip.md:189 host2 exit=0
docker rm -f shop

# docs/tasks/service-vip.md:191 host2 exit=0
rm /etc/docker/daemon.json

# docs/tasks/service-vip.md:192 host2 exit=0
docker swarm leave

# docs/tasks/service-vip.md:194 host1 exit=0
for try in 1 2 3; do docker swarm leave --force && break; sleep 10; done >/dev/null 2>&1

# docs/tasks/service-vip.md:195 host1 exit=0
docker network disconnect --force docker_gwbridge gateway_ingress-sbox >/dev/null 2>&1 || true

# docs/tasks/service-vip.md:196 host1 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:198 host2 exit=0
docker network rm docker_gwbridge

# docs/tasks/service-vip.md:200 host1 exit=0
iptables-save | grep -v 'DOCKER-INGRESS\|docker_gwbridge' | iptables-restore

# docs/tasks/service-vip.md:201 host2 exit=0
iptables-save | grep -v 'DOCKER-INGRESS\|docker_gwbridge' | iptables-restore
