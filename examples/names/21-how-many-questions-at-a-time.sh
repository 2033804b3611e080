#!/usr/bin/env bash
# How many questions at a time. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# docs/understand/names.md:309 host1 exit=0
nc -kul 172.17.0.1 53 > /dev/null & echo $! > nc.pid

# docs/understand/names.md:310 host1 exit=0
docker run -d --name full --network my_bridge --dns 172.17.0.1 nicolaka/netshoot sleep 600

# docs/understand/names.md:312 host1 exit=0
docker exec -i full python3 - < many.py

# docs/understand/names.md:315 host1 exit=0
kill "$(cat nc.pid)"

# docs/understand/names.md:316 host1 exit=0
rm nc.pid

# docs/understand/names.md:317 host1 exit=0
docker rm -f full
