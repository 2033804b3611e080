#!/usr/bin/env bash
# What of the host. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -p 9000 -h www

# 4 host1 exit=0
docker compose exec frontend curl -s http://198.51.100.11:9000/hostname

# 5 host1 exit=0
iptables -I INPUT -i br-front -m conntrack --ctstate NEW -j DROP
