#!/usr/bin/env bash
# A node goes. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host1 exit=0
docker node update --availability drain "$(docker node ls --filter role=worker --quiet)" | wc -l

# 2 host1 exit=0
until [ "$(docker service ps web --filter desired-state=running --quiet | wc -l)" = 1 ]; do sleep 0.2; done

# 3 host3 exit=0
until ! curl -s -o /dev/null --max-time 1 http://198.51.100.12:8080/; do sleep 0.2; done

# 4 host3 exit=0
for i in 1 2 3 4 5 6; do curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1/hostname; done | uniq -c
