#!/usr/bin/env bash
# Set it up. Generated from docs/tasks/three-ways.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
python3 shop.py; sleep 1

# 2 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l

# 3 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# 4 host1 exit=0
bash state.sh > python.txt

# 5 host1 exit=0
docker rm -f web client

# 6 host1 exit=0
docker network rm my_bridge
