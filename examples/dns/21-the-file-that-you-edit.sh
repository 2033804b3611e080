#!/usr/bin/env bash
# The file that you edit. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker start web

# 2 host1 exit=0
docker exec web sh -c 'echo options timeout:1 >> /etc/resolv.conf'

# 3 host1 exit=0
docker exec web grep -c timeout /etc/resolv.conf

# 4 host1 exit=0
docker restart -t 0 web

# 5 host1 exit=0
docker exec web grep -c timeout /etc/resolv.conf || true
