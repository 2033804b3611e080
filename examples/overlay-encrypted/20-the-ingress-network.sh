#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web)" ]; do sleep 1; done

# 3 host2 exit=0
docker rm -f client

# 4 host2 exit=0
docker swarm leave

# 5 host1 exit=0
until echo y | docker network rm ingress; do sleep 1; done 2>/dev/null | grep -o 'ingress$'

# 6 host1 exit=0
until docker network create -d overlay --ingress --opt encrypted my_ingress; do sleep 1; done 2>/dev/null

# 7 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# 8 host1 exit=0
publish && ask
