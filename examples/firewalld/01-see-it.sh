#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:16 host1 exit=0
service dbus start > /dev/null

# docs/breaks/firewalld.md:17 host1 exit=0
cp /etc/firewalld/firewalld.conf before.conf

# docs/breaks/firewalld.md:18 host1 exit=0
iptables-save > before.v4

# docs/breaks/firewalld.md:19 host1 exit=0
ip6tables-save > before.v6

# docs/breaks/firewalld.md:20 host1 exit=0
firewalld

# docs/breaks/firewalld.md:21 host1 exit=0
until firewall-cmd --quiet --state; do sleep 0.2; done

# docs/breaks/firewalld.md:22 host1 exit=0
service docker restart
