#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28.2

# docs/tasks/isolate.md:269 host1 exit=0
echo '{"allow-direct-routing": true}' > /etc/docker/daemon.json

# docs/tasks/isolate.md:270 host1 exit=0
service docker restart

# docs/tasks/isolate.md:271 host1 exit=0
docker start web

# docs/tasks/isolate.md:273 host1 exit=0
docker run -d --name two --network front --ip 192.0.2.11 busybox httpd -f -h /etc

# docs/tasks/isolate.md:275 host1 exit=0
sleep 1

# docs/tasks/isolate.md:276 host2 exit=0
curl -s http://192.0.2.10/hostname

# docs/tasks/isolate.md:278 host2 exit=1
nc -zv -w 1 192.0.2.11 80
