#!/usr/bin/env bash
# See it. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
busybox httpd -f -p 8000 -h /etc & server=$!

# 2 host1 exit=0
iptables -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# 3 host1 exit=0
iptables -A INPUT ! -i lo -j DROP

# 4 host1 exit=0
docker run -d --name client --add-host host.docker.internal:host-gateway nicolaka/netshoot sleep 600
