#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
service docker stop

# 2 host1 exit=0
dockerd --containerd /run/containerd/containerd.sock \
  --default-network-opt bridge=com.docker.network.driver.mtu=1300 \
  --default-network-opt bridge=com.docker.network.bridge.host_binding_ipv4=127.0.0.1 < /dev/null > /dev/null 2>&1 &

# 3 host1 exit=0
until docker version > /dev/null 2>&1; do sleep 0.1; done

# 4 host1 exit=0
docker network create later

# 5 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# 6 host1 exit=0
docker run -d --name web --network later -p 8080:80 busybox httpd -f -h /etc

# 7 host1 exit=0
docker port web

# 8 host1 exit=0
docker exec web cat /sys/class/net/eth0/mtu

# 9 host1 exit=0
docker rm -f web

# 10 host1 exit=0
docker network rm later

# 11 host1 exit=0
service docker restart
