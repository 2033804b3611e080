#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.
# Needs ip_vs

# docs/drivers/overlay-encrypted.md:218 host1 exit=0
docker service rm web

# docs/drivers/overlay-encrypted.md:220 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web)" ]; do sleep 1; done

# docs/drivers/overlay-encrypted.md:221 host1 exit=0
until echo y | docker network rm ingress; do sleep 1; done 2>/dev/null | grep -o 'ingress$'

# docs/drivers/overlay-encrypted.md:223 host1 exit=0
until docker network create -d overlay --ingress --opt encrypted my_ingress; do sleep 1; done 2>/dev/null

# docs/drivers/overlay-encrypted.md:224 host1 exit=0
publish && ask
