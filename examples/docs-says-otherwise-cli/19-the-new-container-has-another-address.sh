#!/usr/bin/env bash
# The new container has another address. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:279 host1 exit=0
format='{{.NetworkSettings.Networks.demo_default.IPAddress}}'

# docs/reference/docs-says-otherwise-cli.md:280 host1 exit=0
before=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# docs/reference/docs-says-otherwise-cli.md:281 host1 exit=0
TIME=700 docker compose --progress quiet up -d -t 0

# docs/reference/docs-says-otherwise-cli.md:282 host1 exit=0
after=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# docs/reference/docs-says-otherwise-cli.md:283 host1 exit=0
[ "${before% *}" != "${after% *}" ] && echo another container

# docs/reference/docs-says-otherwise-cli.md:285 host1 exit=0
[ "${before#* }" = "${after#* }" ] && echo the same address
