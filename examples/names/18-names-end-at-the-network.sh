#!/usr/bin/env bash
# Names end at the network. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:242 host1 exit=0
docker run --rm --network my_bridge busybox ping -c 1 web | grep received

# docs/understand/names.md:244 host1 exit=1
docker run --rm --network back busybox ping -c 1 web
