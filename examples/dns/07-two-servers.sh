#!/usr/bin/env bash
# Two servers. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/dns.md:136 host1 exit=0
python3 servfail.py & echo $! > /run/servfail.pid

# docs/tasks/dns.md:137 host1 exit=0
until dig +tries=1 +timeout=1 @172.17.0.1 example.com > answer; do true; done

# docs/tasks/dns.md:138 host1 exit=0
grep -o 'status: [A-Z]*' answer

# docs/tasks/dns.md:140 host1 exit=0
docker run --rm --network my_bridge --dns 172.17.0.1 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# docs/tasks/dns.md:142 host1 exit=0
docker run --rm --network my_bridge --dns 172.17.0.1 --dns 198.51.100.1 nicolaka/netshoot dig +short example.com

# docs/tasks/dns.md:144 host1 exit=0
kill "$(cat /run/servfail.pid)"

# docs/tasks/dns.md:145 host1 exit=0
rm answer
