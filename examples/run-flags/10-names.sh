#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:140 host1 exit=0
docker exec web ping -c 1 named | grep received

# docs/reference/run-flags.md:142 host1 exit=0
docker exec web ping -c 1 desk7 | grep received

# docs/reference/run-flags.md:144 host1 exit=0
docker inspect named --format '{{json .NetworkSettings.Networks.front.DNSNames}}'
