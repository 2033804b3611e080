#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web two

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
pkill -f 'httpd -p 9000'

# 4 host1 exit=0
pkill -x firewalld; sleep 2

# 5 host1 exit=0
cp before.conf /etc/firewalld/firewalld.conf

# 6 host1 exit=0
service dbus stop > /dev/null

# 7 host1 exit=0
iptables -D DOCKER-USER -p tcp -m conntrack --ctorigdstport 8081 --ctstate NEW -j DROP 2> /dev/null || true

# 8 host1 exit=0
iptables -P FORWARD DROP

# 9 host1 exit=0
service docker restart

# 10 host1 exit=0
rm -r www
