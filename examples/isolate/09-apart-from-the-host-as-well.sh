#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec two wget -q -O - http://one/hostname

# 2 host1 exit=1
ip route | grep 192.0.2.64
