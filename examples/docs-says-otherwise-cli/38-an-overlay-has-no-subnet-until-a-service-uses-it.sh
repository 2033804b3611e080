#!/usr/bin/env bash
# An overlay has no subnet until a service uses it. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable my_overlay

# 2 host1 exit=0
docker network inspect my_overlay --format '{{json .IPAM.Config}} {{.Created}}'
