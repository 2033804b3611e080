#!/usr/bin/env bash
# The network. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name back busybox httpd -f -p 127.0.0.1:8080 -h /etc

# 2 host1 exit=0
docker run --rm --network container:back busybox wget -q -O - http://127.0.0.1:8080/hostname
