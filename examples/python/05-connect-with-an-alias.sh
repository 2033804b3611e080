#!/usr/bin/env bash
# Connect with an alias. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 connect.py

# 2 host1 exit=0
docker run --rm --network my_bridge busybox ping -c 1 visitor | grep PING
