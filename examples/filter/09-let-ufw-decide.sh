#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:140 host1 exit=0
ufw route delete allow proto tcp from 198.51.100.12 to any port 80

# docs/tasks/filter.md:142 host1 exit=0
ufw delete deny 8080/tcp

# docs/tasks/filter.md:145 host1 exit=0
ufw disable

# docs/tasks/filter.md:147 host1 exit=0
cp after.rules.before /etc/ufw/after.rules

# docs/tasks/filter.md:148 host1 exit=0
iptables-restore before.v4

# docs/tasks/filter.md:149 host1 exit=0
ip6tables-restore before.v6

# docs/tasks/filter.md:150 host1 exit=0
docker rm -f web

# docs/tasks/filter.md:152 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/filter.md:154 host1 exit=0
docker run -d --name two --hostname two -p 8081:80 busybox httpd -f -h /etc
