#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
ufw route allow proto tcp from 198.51.100.12 to any port 80

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
