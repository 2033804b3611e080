#!/usr/bin/env bash
# Other words for a port in use. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 9000 -h www
