#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:81 host1 exit=0
rootless run -d --name shop -p 8081:80 busybox httpd -f -h /etc

# docs/tasks/publish-sctp.md:83 host2 exit=0
curl -s http://198.51.100.11:8081/hostname
