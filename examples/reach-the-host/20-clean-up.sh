#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:275 host1 exit=0
docker rm -f web client

# docs/tasks/reach-the-host.md:278 host1 exit=0
docker network rm my_bridge

# docs/tasks/reach-the-host.md:280 host1 exit=0
iptables -D INPUT -s 192.0.2.0/24 -p tcp --dport 9000 -j ACCEPT

# docs/tasks/reach-the-host.md:281 host1 exit=0
iptables -D INPUT -i br+ -p tcp --dport 9000 -j DROP

# docs/tasks/reach-the-host.md:282 host1 exit=0
pkill -f 'busybox httpd -p'
