#!/usr/bin/env bash
# The new container has another address. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:377 host1 exit=0
format='{{.NetworkSettings.Networks.demo_default.IPAddress}}'

# docs/reference/docs-says-otherwise-cli.md:378 host1 exit=0
before=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# docs/reference/docs-says-otherwise-cli.md:379 host1 exit=0
TIME=700 docker compose --progress quiet up -d -t 0

# docs/reference/docs-says-otherwise-cli.md:380 host1 exit=0
after=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# docs/reference/docs-says-otherwise-cli.md:381 host1 exit=0
[ "${before% *}" != "${after% *}" ] && echo another container

# docs/reference/docs-says-otherwise-cli.md:383 host1 exit=0
[ "${before#* }" = "${after#* }" ] && echo the same address
