#!/usr/bin/env bash
# The risk. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 127.0.0.1:9000 -h www

# 4 host1 exit=0
docker run --rm --network=host busybox wget -q -O - http://127.0.0.1:9000/hostname
