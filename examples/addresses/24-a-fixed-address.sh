#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 db

# 2 host1 exit=0
docker run -d --name thief --ip 192.0.2.50 --network my_bridge busybox sleep 600
