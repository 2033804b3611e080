#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:224 host1 exit=0
docker rm -f web two

# docs/breaks/firewalld.md:227 host1 exit=0
docker network rm my_bridge

# docs/breaks/firewalld.md:229 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/breaks/firewalld.md:230 host1 exit=0
pkill -x firewalld; sleep 2

# docs/breaks/firewalld.md:231 host1 exit=0
cp before.conf /etc/firewalld/firewalld.conf

# docs/breaks/firewalld.md:232 host1 exit=0
service dbus stop > /dev/null

# docs/breaks/firewalld.md:233 host1 exit=0
iptables-restore before.v4

# docs/breaks/firewalld.md:234 host1 exit=0
ip6tables-restore before.v6

# docs/breaks/firewalld.md:235 host1 exit=0
service docker restart
