#!/usr/bin/env bash
# One name, one address. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_overlay busybox nslookup -type=a web | grep -c '^Address: 10\.'

# 2 host1 exit=0
docker run --rm --network my_overlay busybox nslookup -type=a tasks.web | grep -c '^Address: 10\.'
