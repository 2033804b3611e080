#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=26

# docs/reference/run-flags.md:166 host1 exit=0
docker exec web ping -c 1 named | grep received

# docs/reference/run-flags.md:168 host1 exit=0
docker exec web ping -c 1 desk7 | grep received

# docs/reference/run-flags.md:170 host1 exit=0
docker inspect named --format '{{json .NetworkSettings.Networks.front.DNSNames}}'
