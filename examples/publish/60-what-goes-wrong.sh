#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 9000 -h www

# 4 host1 exit=125
docker run --rm --name three -p 127.0.0.1:9000:80 busybox true
