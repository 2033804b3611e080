#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=0
dnsmasq --no-resolv --no-hosts --local=/web/ --bind-interfaces --listen-address=172.17.0.1 --pid-file=/run/denies.pid

# 2 host1 exit=2
docker run --rm --dns 172.17.0.1 --entrypoint psql postgres:18 -h web -U postgres
