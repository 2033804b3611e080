#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name shop --network front -p 8080:80 -p 127.0.0.1:8081:80 -p 8082:80/udp busybox httpd -f -h /etc

# 2 host1 exit=0
docker port shop | sort

# 3 host1 exit=0
curl -s http://198.51.100.11:8080/hostname
