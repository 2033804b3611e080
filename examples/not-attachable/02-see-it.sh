#!/usr/bin/env bash
# See it. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run -d --name web --network my_overlay busybox httpd -f -h /etc
