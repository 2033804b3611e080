#!/usr/bin/env bash
# See it work. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# 2 host1 exit=0
docker run --rm --network my_overlay busybox ping -c 1 web | grep received
