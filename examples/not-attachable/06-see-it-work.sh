#!/usr/bin/env bash
# See it work. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# docs/breaks/not-attachable.md:63 host1 exit=0
docker run -d --name web --network my_overlay busybox httpd -f -h /etc

# docs/breaks/not-attachable.md:65 host1 exit=0
docker run --rm --network my_overlay busybox ping -c 1 web | grep received
