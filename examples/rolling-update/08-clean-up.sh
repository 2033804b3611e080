#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker service rm web

# 3 host1 exit=0
until [ -z "$(docker ps --quiet --filter label=com.docker.swarm.service.name=web)" ]; do sleep 1; done

# 4 host1 exit=0
docker network rm my_overlay

# 5 host1 exit=0
for try in 1 2 3; do docker swarm leave --force && break; sleep 10; done >/dev/null 2>&1

# 6 host1 exit=0
docker network disconnect --force docker_gwbridge gateway_ingress-sbox >/dev/null 2>&1 || true

# 7 host1 exit=0
docker network rm docker_gwbridge

# 8 host1 exit=0
docker ps --all --quiet --filter label=com.docker.swarm.service.name=web | xargs --no-run-if-empty docker rm --force > /dev/null 2>&1 || true

# 9 host1 exit=0
iptables-save | sed -n '/^[*C]/p; /DOCKER-INGRESS\|docker_gwbridge/s/^-A/-D/p' | iptables-restore --noflush

# 10 host1 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(DOCKER-INGRESS\).*/-X \1/p' | iptables-restore --noflush
