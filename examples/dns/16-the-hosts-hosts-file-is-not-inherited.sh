#!/usr/bin/env bash
# The host's hosts file is not inherited. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge --ip 192.0.2.20 --hostname shop \
  busybox sh -c 'hostname; grep shop /etc/hosts' | tr '\t' ' '

# 2 host1 exit=0
docker inspect web --format '{{.Config.Hostname}}'

# 3 host1 exit=0
docker exec web hostname
