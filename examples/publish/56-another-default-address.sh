#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/publish.md:643 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.bridge.host_binding_ipv4": "127.0.0.1"}}}' > /etc/docker/daemon.json

# docs/tasks/publish.md:644 host1 exit=0
service docker restart

# docs/tasks/publish.md:645 host1 exit=0
docker network create newer

# docs/tasks/publish.md:647 host1 exit=0
docker run -d --name two --network newer -p 8088:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:649 host1 exit=0
docker port two

# docs/tasks/publish.md:651 host1 exit=0
docker run -d --name client --network other -p 8089:80 busybox httpd -f -h /etc

# docs/tasks/publish.md:653 host1 exit=0
docker port client | sed -n 1p

# docs/tasks/publish.md:655 host1 exit=0
docker rm -f client two

# docs/tasks/publish.md:658 host1 exit=0
docker network rm newer
