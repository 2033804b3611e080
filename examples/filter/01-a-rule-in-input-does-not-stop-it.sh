#!/usr/bin/env bash
# A rule in INPUT does not stop it. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# 2 host1 exit=0
mkdir www

# 3 host1 exit=0
hostname > www/hostname

# 4 host1 exit=0
busybox httpd -p 9000 -h www

# 5 host1 exit=0
iptables -I INPUT -i eth0 -p tcp -m multiport --dports 8080,9000 -j DROP
