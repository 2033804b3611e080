#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://192.0.2.40/hostname

# 2 host1 exit=0
mkdir www

# 3 host1 exit=0
hostname > www/hostname

# 4 host1 exit=0
busybox httpd -p 9000 -h www

# 5 host1 exit=0
docker exec client wget -q -O - http://192.0.2.33:9000/hostname
