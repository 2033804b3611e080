#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web client

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
iptables -D INPUT -s 192.0.2.0/24 -p tcp --dport 9000 -j ACCEPT

# 4 host1 exit=0
iptables -D INPUT -i br+ -p tcp --dport 9000 -j DROP

# 5 host1 exit=0
pkill -f 'busybox httpd -p'

# 6 host1 exit=0
rm -r www

# 7 host1 exit=0
rm mine.json
