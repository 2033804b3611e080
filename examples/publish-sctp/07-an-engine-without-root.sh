#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:88 host1 exit=125
rootless run -d --name two -p 8082:80/sctp busybox sleep 600 2>&1 | grep -v 'help\|^$'
