#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
service dbus start > /dev/null

# 2 host1 exit=0
cp /etc/firewalld/firewalld.conf before.conf

# 3 host1 exit=0
firewalld

# 4 host1 exit=0
until firewall-cmd --quiet --state; do sleep 0.2; done

# 5 host1 exit=0
service docker restart
