#!/usr/bin/env bash
# An unknown mapping gives an error with a date. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name shop -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
docker port shop

# 3 host1 exit=1
docker port shop 80/udp
