#!/usr/bin/env bash
# Who asked?. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# docs/tasks/load-balancer.md:103 host1 exit=0
docker service rm web

# docs/tasks/load-balancer.md:105 host1 exit=0
until [ "$(docker ps --all --quiet | wc -l)" = 0 ]; do sleep 0.2; done

# docs/tasks/load-balancer.md:106 host1 exit=0
{ sleep 1; printf 'HTTP/1.0 200 OK\r\n\r\n'; } | nc -nv -l -p 8080 -q 1 > request 2> sender & sleep 0.3

# docs/tasks/load-balancer.md:107 host2 exit=0
curl -s --max-time 3 http://198.51.100.13/hostname

# docs/tasks/load-balancer.md:108 host1 exit=0
wait; grep -o 'received on [0-9.]*' sender

# docs/tasks/load-balancer.md:110 host1 exit=0
grep -i x-forwarded request | tr -d '\r'
