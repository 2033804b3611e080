#!/usr/bin/env bash
# See it. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -f -p 8000 -h www & server=$!

# 4 host1 exit=0
iptables -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# 5 host1 exit=0
iptables -A INPUT ! -i lo -j DROP

# 6 host1 exit=0
docker run -d --name client --add-host host.docker.internal:host-gateway nicolaka/netshoot sleep 600
