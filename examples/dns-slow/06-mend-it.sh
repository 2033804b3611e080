#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/dns-slow.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker run -d --name client --network my_bridge --dns 198.51.100.1 --dns 192.0.2.53 nicolaka/netshoot sleep 600
