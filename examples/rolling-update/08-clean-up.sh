#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# docs/tasks/rolling-update.md:179 host1 exit=0
docker rm -f client

# docs/tasks/rolling-update.md:181 host1 exit=0
docker service rm web

# docs/tasks/rolling-update.md:183 host1 exit=0
until [ -z "$(docker ps --quiet --filter label=com.docker.swarm.service.name=web)" ]; do sleep 1; done

# docs/tasks/rolling-update.md:184 host1 exit=0
docker network rm my_overlay

# docs/tasks/rolling-update.md:186 host1 exit=0
for try in 1 2 3; do docker swarm leave --force && break; sleep 10; done >/dev/null 2>&1

# docs/tasks/rolling-update.md:187 host1 exit=0
docker network disconnect --force docker_gwbridge gateway_ingress-sbox >/dev/null 2>&1 || true

# docs/tasks/rolling-update.md:188 host1 exit=0
docker network rm docker_gwbridge

# docs/tasks/rolling-update.md:190 host1 exit=0
docker ps --all --quiet --filter label=com.docker.swarm.service.name=web | xargs --no-run-if-empty docker rm --force > /dev/null 2>&1 || true

# docs/tasks/rolling-update.md:191 host1 exit=0
iptables-save | grep -v 'DOCKER-INGRESS\|docker_gwbridge' | iptables-restore
