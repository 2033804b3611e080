#!/usr/bin/env bash
# The new container has another address. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
format='{{.NetworkSettings.Networks.demo_default.IPAddress}}'

# 2 host1 exit=0
before=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# 3 host1 exit=0
TIME=700 docker compose --progress quiet up -d -t 0

# 4 host1 exit=0
after=$(docker inspect demo-db-1 --format "{{.Id}} $format")

# 5 host1 exit=0
[ "${before% *}" != "${after% *}" ] && echo another container

# 6 host1 exit=0
[ "${before#* }" = "${after#* }" ] && echo the same address
