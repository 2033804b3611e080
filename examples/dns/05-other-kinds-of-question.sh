#!/usr/bin/env bash
# Other kinds of question. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/dns.md:78 host1 exit=0
docker run -d --name client --network my_bridge --dns 192.0.2.1 nicolaka/netshoot sleep 600

# docs/tasks/dns.md:80 host1 exit=0
docker exec client dig +short web

# docs/tasks/dns.md:82 host1 exit=0
docker exec client dig +short web TXT

# docs/tasks/dns.md:84 host1 exit=0
docker exec client dig +short _http._tcp.web SRV

# docs/tasks/dns.md:86 host1 exit=0
dig @192.0.2.1 +short web MX

# docs/tasks/dns.md:88 host1 exit=0
docker exec client dig web MX | grep -oE 'status: [A-Z]+|ANSWER: [0-9]+'

# docs/tasks/dns.md:91 host1 exit=0
docker rm -f client
