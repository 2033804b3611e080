#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
mkdir www

# 3 host1 exit=0
hostname > www/hostname

# 4 host1 exit=0
busybox httpd -p 9000 -h www

# 5 host1 exit=0
firewall-cmd --get-default-zone

# 6 host1 exit=0
firewall-cmd --zone public --list-ports
