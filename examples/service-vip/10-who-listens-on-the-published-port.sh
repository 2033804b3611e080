#!/usr/bin/env bash
# Who listens on the published port?. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host2 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
