#!/usr/bin/env bash
# DNS. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
docker exec two grep ^nameserver /etc/resolv.conf

# 2 host1 exit=0
docker exec two dig +short example.com @198.51.100.1

# 3 host1 exit=0
docker rm -f two

# 4 host1 exit=0
docker run -d --name two --dns 198.51.100.1 nicolaka/netshoot sleep 600

# 5 host1 exit=0
docker exec two curl -sS --max-time 2 http://example.com/
