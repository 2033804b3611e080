#!/usr/bin/env bash
# One name, one address. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:56 host1 exit=0
docker run --rm --network my_overlay busybox nslookup -type=a web | grep -c '^Address: 10\.'

# docs/tasks/service-vip.md:58 host1 exit=0
docker run --rm --network my_overlay busybox nslookup -type=a tasks.web | grep -c '^Address: 10\.'
