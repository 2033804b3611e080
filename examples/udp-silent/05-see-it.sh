#!/usr/bin/env bash
# See it. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
jq '. + {"userland-proxy": false}' mine.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 5000:53/udp nicolaka/netshoot nc -u -l -k 53

# 5 host1 exit=0
sleep 3

# 6 host1 exit=0
docker logs web | wc -l
