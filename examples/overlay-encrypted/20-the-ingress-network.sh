#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:243 host1 exit=0
docker service rm web

# docs/drivers/overlay-encrypted.md:245 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web)" ]; do sleep 1; done

# docs/drivers/overlay-encrypted.md:246 host2 exit=0
docker rm -f client

# docs/drivers/overlay-encrypted.md:248 host2 exit=0
docker swarm leave

# docs/drivers/overlay-encrypted.md:250 host1 exit=0
until echo y | docker network rm ingress; do sleep 1; done 2>/dev/null | grep -o 'ingress$'

# docs/drivers/overlay-encrypted.md:252 host1 exit=0
until docker network create -d overlay --ingress --opt encrypted my_ingress; do sleep 1; done 2>/dev/null

# docs/drivers/overlay-encrypted.md:254 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# docs/drivers/overlay-encrypted.md:256 host1 exit=0
publish && ask
