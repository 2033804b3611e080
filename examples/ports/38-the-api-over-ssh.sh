#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker --context far run -d --name web -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
until curl -s http://198.51.100.12:8080/hostname; do sleep 0.2; done
