#!/usr/bin/env bash
# -p 8080:80 opens it everywhere. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080/hostname'

# 3 host1 exit=0
curl -s http://127.0.0.1:8080/hostname

# 4 host1 exit=0
curl -s 'http://[::1]:8080/hostname'
