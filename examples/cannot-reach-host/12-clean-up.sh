#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:133 host1 exit=0
docker rm -f client two

# docs/breaks/cannot-reach-host.md:136 host1 exit=0
docker network rm my_bridge

# docs/breaks/cannot-reach-host.md:138 host1 exit=0
kill "$server" "$second"

# docs/breaks/cannot-reach-host.md:139 host1 exit=0
iptables -D INPUT -i br-mine -p tcp --dport 8000 -j ACCEPT

# docs/breaks/cannot-reach-host.md:140 host1 exit=0
iptables -D INPUT -i docker0 -p tcp --dport 8000 -j ACCEPT

# docs/breaks/cannot-reach-host.md:141 host1 exit=0
iptables -D INPUT ! -i lo -j DROP

# docs/breaks/cannot-reach-host.md:142 host1 exit=0
iptables -D INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
