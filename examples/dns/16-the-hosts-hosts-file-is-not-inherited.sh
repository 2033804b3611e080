#!/usr/bin/env bash
# The host's hosts file is not inherited. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:253 host1 exit=0
docker run --rm --network my_bridge --ip 192.0.2.20 --hostname shop \
  busybox sh -c 'hostname; grep shop /etc/hosts' | tr '\t' ' '

# docs/tasks/dns.md:257 host1 exit=0
docker inspect web --format '{{.Config.Hostname}}'

# docs/tasks/dns.md:259 host1 exit=0
docker exec web hostname
