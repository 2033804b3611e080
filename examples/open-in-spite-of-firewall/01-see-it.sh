#!/usr/bin/env bash
# See it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
ufw default deny incoming

# 2 host1 exit=0
ufw --force enable

# 3 host1 exit=0
mkdir www

# 4 host1 exit=0
hostname > www/hostname

# 5 host1 exit=0
busybox httpd -f -p 8000 -h www & server=$!

# 6 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -h /etc
