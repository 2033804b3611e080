#!/usr/bin/env bash
# Two servers. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
python3 servfail.py & echo $! > /run/servfail.pid

# 2 host1 exit=0
until dig +tries=1 +timeout=1 @172.17.0.1 example.com > answer; do true; done

# 3 host1 exit=0
grep -o 'status: [A-Z]*' answer

# 4 host1 exit=0
docker run --rm --network my_bridge --dns 172.17.0.1 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 5 host1 exit=0
docker run --rm --network my_bridge --dns 172.17.0.1 --dns 198.51.100.1 nicolaka/netshoot dig +short example.com

# 6 host1 exit=0
kill "$(cat /run/servfail.pid)"

# 7 host1 exit=0
rm answer
