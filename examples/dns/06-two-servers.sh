#!/usr/bin/env bash
# Two servers. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run -d --name client --network my_bridge --dns 192.0.2.1 --dns 198.51.100.1 nicolaka/netshoot sleep 600

# 2 host1 exit=0
docker exec client dig +short example.com

# 3 host1 exit=0
docker exec client dig gone.example.com | grep -o 'status: [A-Z]*'

# 4 host1 exit=0
dig @198.51.100.1 gone.example.com | grep -o 'status: [A-Z]*'

# 5 host1 exit=0
docker rm -f client
