#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge busybox ping -c 1 web | grep received

# 2 host1 exit=1
docker run --rm --network back busybox ping -c 1 web
