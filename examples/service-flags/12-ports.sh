#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$create --name store --publish published=8082,target=80,protocol=sctp busybox sleep 600

# 2 host1 exit=0
docker service ls --filter name=store --format '{{.Ports}}'

# 3 host1 exit=0
docker service rm store
