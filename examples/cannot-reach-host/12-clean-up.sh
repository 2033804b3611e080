#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client two

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
kill "$server" "$second"

# 4 host1 exit=0
iptables -D INPUT -i br-mine -p tcp --dport 8000 -j ACCEPT

# 5 host1 exit=0
iptables -D INPUT -i docker0 -p tcp --dport 8000 -j ACCEPT

# 6 host1 exit=0
iptables -D INPUT ! -i lo -j DROP

# 7 host1 exit=0
iptables -D INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT

# 8 host1 exit=0
rm -r www
