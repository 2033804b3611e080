#!/usr/bin/env bash
# The file that you edit. Generated from docs/tasks/dns.md: change the page, not this file.

# docs/tasks/dns.md:303 host1 exit=0
docker start web

# docs/tasks/dns.md:305 host1 exit=0
docker exec web sh -c 'echo options timeout:1 >> /etc/resolv.conf'

# docs/tasks/dns.md:306 host1 exit=0
docker exec web grep -c timeout /etc/resolv.conf

# docs/tasks/dns.md:308 host1 exit=0
docker restart -t 0 web

# docs/tasks/dns.md:310 host1 exit=0
docker exec web grep -c timeout /etc/resolv.conf || true
