#!/usr/bin/env bash
# A rule in INPUT does not stop it. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:30 host1 exit=0
iptables-save > before.v4

# docs/tasks/filter.md:31 host1 exit=0
ip6tables-save > before.v6

# docs/tasks/filter.md:32 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# docs/tasks/filter.md:34 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/filter.md:35 host1 exit=0
iptables -I INPUT -i eth0 -p tcp -m multiport --dports 8080,9000 -j DROP
