#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
ufw route delete allow proto tcp from 198.51.100.12 to any port 80

# 2 host1 exit=0
ufw delete deny 8080/tcp

# 3 host1 exit=0
ufw disable

# 4 host1 exit=0
cp after.rules.before /etc/ufw/after.rules

# 5 host1 exit=0
iptables-restore before.v4

# 6 host1 exit=0
ip6tables-restore before.v6

# 7 host1 exit=0
docker rm -f web

# 8 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# 9 host1 exit=0
docker run -d --name two --hostname two -p 8081:80 busybox httpd -f -h /etc
