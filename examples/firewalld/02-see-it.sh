#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:29 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# docs/breaks/firewalld.md:31 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/breaks/firewalld.md:32 host1 exit=0
firewall-cmd --get-default-zone

# docs/breaks/firewalld.md:34 host1 exit=0
firewall-cmd --zone public --list-ports
