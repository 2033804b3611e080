#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:178 host1 exit=0
docker rm -f web two

# docs/breaks/firewalld.md:181 host1 exit=0
docker network rm my_bridge

# docs/breaks/firewalld.md:183 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/breaks/firewalld.md:184 host1 exit=0
pkill -x firewalld; sleep 2

# docs/breaks/firewalld.md:185 host1 exit=0
cp before.conf /etc/firewalld/firewalld.conf

# docs/breaks/firewalld.md:186 host1 exit=0
service dbus stop > /dev/null

# docs/breaks/firewalld.md:187 host1 exit=0
iptables-restore before.v4

# docs/breaks/firewalld.md:188 host1 exit=0
ip6tables-restore before.v6

# docs/breaks/firewalld.md:189 host1 exit=0
service docker restart
