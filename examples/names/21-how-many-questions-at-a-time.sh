#!/usr/bin/env bash
# How many questions at a time. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
nc -kul 172.17.0.1 53 > /dev/null & echo $! > nc.pid

# 2 host1 exit=0
docker run -d --name full --network my_bridge --dns 172.17.0.1 nicolaka/netshoot sleep 600

# 3 host1 exit=0
docker exec -i full python3 - < many.py

# 4 host1 exit=0
kill "$(cat nc.pid)"

# 5 host1 exit=0
rm nc.pid

# 6 host1 exit=0
docker rm -f full
