#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:150 host1 exit=0
$create --name store --publish published=8082,target=80,protocol=sctp busybox sleep 600

# docs/reference/service-flags.md:152 host1 exit=0
docker service ls --filter name=store --format '{{.Ports}}'

# docs/reference/service-flags.md:154 host1 exit=0
docker service rm store
