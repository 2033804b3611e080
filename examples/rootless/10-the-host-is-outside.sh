#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
docker --context rootless run -d --name open --network host busybox httpd -f -p 8090 -h /etc

# 2 host1 exit=0
mkdir www

# 3 host1 exit=0
hostname > www/hostname

# 4 host1 exit=0
busybox httpd -p 127.0.0.1:9000 -h www
