#!/usr/bin/env bash
# Other kinds of question. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run -d --name client --network my_bridge --dns 192.0.2.1 nicolaka/netshoot sleep 600

# 2 host1 exit=0
docker exec client dig +short web

# 3 host1 exit=0
docker exec client dig +short web TXT

# 4 host1 exit=0
docker exec client dig +short _http._tcp.web SRV

# 5 host1 exit=0
dig @192.0.2.1 +short web MX

# 6 host1 exit=0
docker exec client dig web MX | grep -oE 'status: [A-Z]+|ANSWER: [0-9]+'

# 7 host1 exit=0
docker rm -f client
