#!/usr/bin/env bash
# ufw does not stop it either. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
ufw deny 8080/tcp

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 3 host2 exit=1
nc -zv -w 1 2001:db8:100::11 8080
