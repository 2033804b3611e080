#!/usr/bin/env bash
# See it. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# docs/breaks/udp-silent.md:53 host1 exit=0
docker rm -f web

# docs/breaks/udp-silent.md:55 host1 exit=0
echo '{"userland-proxy": false}' > /etc/docker/daemon.json

# docs/breaks/udp-silent.md:56 host1 exit=0
service docker restart

# docs/breaks/udp-silent.md:57 host1 exit=0
docker run -d --name web --network my_bridge --ip 192.0.2.10 -p 5000:53/udp nicolaka/netshoot nc -u -l -k 53

# docs/breaks/udp-silent.md:59 host1 exit=0
sleep 3

# docs/breaks/udp-silent.md:60 host1 exit=0
docker logs web | wc -l
