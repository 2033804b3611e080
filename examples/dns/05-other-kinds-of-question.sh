#!/usr/bin/env bash
# Other kinds of question. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/dns.md:79 host1 exit=0
docker run -d --name client --network my_bridge --dns 192.0.2.1 nicolaka/netshoot sleep 600

# docs/tasks/dns.md:81 host1 exit=0
docker exec client dig +short web

# docs/tasks/dns.md:83 host1 exit=0
docker exec client dig +short web TXT

# docs/tasks/dns.md:85 host1 exit=0
docker exec client dig +short _http._tcp.web SRV

# docs/tasks/dns.md:87 host1 exit=0
dig @192.0.2.1 +short web MX

# docs/tasks/dns.md:89 host1 exit=0
docker exec client dig web MX | grep -oE 'status: [A-Z]+|ANSWER: [0-9]+'

# docs/tasks/dns.md:92 host1 exit=0
docker rm -f client
