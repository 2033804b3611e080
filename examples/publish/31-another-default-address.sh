#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:375 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}}' > /etc/docker/daemon.json

# docs/tasks/publish.md:376 host1 exit=0
service docker restart

# docs/tasks/publish.md:377 host1 exit=0
docker network create newer

# docs/tasks/publish.md:379 host1 exit=0
docker run -d --name two --network newer -p 8088:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:381 host1 exit=0
docker port two

# docs/tasks/publish.md:383 host1 exit=0
docker run -d --name client --network other -p 8089:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:385 host1 exit=0
docker port client | head -1

# docs/tasks/publish.md:387 host1 exit=0
docker rm -f client two

# docs/tasks/publish.md:390 host1 exit=0
docker network rm newer
