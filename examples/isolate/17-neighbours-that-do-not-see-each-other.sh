#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:207 host1 exit=0
echo '{"icc": false}' > /etc/docker/daemon.json

# docs/tasks/isolate.md:208 host1 exit=0
service docker restart

# docs/tasks/isolate.md:209 host1 exit=0
docker run -d --name web --network front --ip 192.0.2.10 busybox httpd -f -h /etc

# docs/tasks/isolate.md:211 host1 exit=0
docker run --rm --network front busybox ping -c 1 -W 1 192.0.2.10 | grep received

# docs/tasks/isolate.md:213 host1 exit=0
docker run -d --name one busybox httpd -f -h /etc

# docs/tasks/isolate.md:215 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 172.17.0.2 | grep received
