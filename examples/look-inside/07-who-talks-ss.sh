#!/usr/bin/env bash
# Who talks: ss. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
docker exec -d client sh -c 'sleep 20 | nc 192.0.2.10 80'

# 2 host1 exit=0
sleep 1; nsenter -t "$pid" -n ss -Htn state established

# 3 host1 exit=1
ss -Htn state established | grep -c 192.0.2.11
