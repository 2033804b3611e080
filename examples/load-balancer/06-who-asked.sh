#!/usr/bin/env bash
# Who asked?. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web

# 2 host1 exit=0
until [ "$(docker ps --all --quiet | wc -l)" = 0 ]; do sleep 0.2; done

# 3 host1 exit=0
{ sleep 1; printf 'HTTP/1.0 200 OK\r\n\r\n'; } | nc -nv -l -p 8080 -q 1 > request 2> sender & sleep 0.3

# 4 host2 exit=0
curl -s --max-time 3 http://198.51.100.13/hostname

# 5 host1 exit=0
wait; grep -o 'received on [0-9.]*' sender

# 6 host1 exit=0
grep -i x-forwarded request | tr -d '\r'
