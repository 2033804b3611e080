#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
docker exec web ping -c 1 named | grep received

# 2 host1 exit=0
docker exec web ping -c 1 desk7 | grep received

# 3 host1 exit=0
docker inspect named --format '{{json .NetworkSettings.Networks.front.DNSNames}}'
