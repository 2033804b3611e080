#!/usr/bin/env bash
# Set it up. Generated from docs/tasks/three-ways.md: change the page, not this file.
# Needs engine>=25

# docs/tasks/three-ways.md:102 host1 exit=0
python3 shop.py; sleep 1

# docs/tasks/three-ways.md:103 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l

# docs/tasks/three-ways.md:105 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l

# docs/tasks/three-ways.md:107 host1 exit=0
bash state.sh > python.txt

# docs/tasks/three-ways.md:108 host1 exit=0
docker rm -f web client

# docs/tasks/three-ways.md:111 host1 exit=0
docker network rm my_bridge
