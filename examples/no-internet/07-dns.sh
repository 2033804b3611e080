#!/usr/bin/env bash
# DNS. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:95 host1 exit=0
docker exec two grep ^nameserver /etc/resolv.conf

# docs/breaks/no-internet.md:97 host1 exit=0
docker exec two dig +short example.com @198.51.100.1

# docs/breaks/no-internet.md:99 host1 exit=0
docker rm -f two

# docs/breaks/no-internet.md:101 host1 exit=0
docker run -d --name two --dns 198.51.100.1 nicolaka/netshoot sleep 600

# docs/breaks/no-internet.md:103 host1 exit=0
docker exec two curl -sS --max-time 2 http://example.com/
