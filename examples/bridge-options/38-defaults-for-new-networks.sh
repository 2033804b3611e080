#!/usr/bin/env bash
# Defaults for new networks. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Needs engine>=27

# docs/reference/bridge-options.md:459 host1 exit=0
service docker stop

# docs/reference/bridge-options.md:460 host1 exit=0
dockerd --containerd /run/containerd/containerd.sock \
  --default-network-opt bridge=com.docker.network.driver.mtu=1300 \
  --default-network-opt bridge=com.docker.network.bridge.host_binding_ipv4=127.0.0.1 < /dev/null > /dev/null 2>&1 &

# docs/reference/bridge-options.md:463 host1 exit=0
until docker version > /dev/null 2>&1; do sleep 0.1; done

# docs/reference/bridge-options.md:464 host1 exit=0
docker network create later

# docs/reference/bridge-options.md:466 host1 exit=0
docker network inspect later --format '{{json .Options}}'

# docs/reference/bridge-options.md:468 host1 exit=0
docker run -d --name web --network later -p 8080:80 busybox httpd -f -h /etc

# docs/reference/bridge-options.md:470 host1 exit=0
docker port web

# docs/reference/bridge-options.md:472 host1 exit=0
docker exec web cat /sys/class/net/eth0/mtu

# docs/reference/bridge-options.md:474 host1 exit=0
docker rm -f web

# docs/reference/bridge-options.md:476 host1 exit=0
docker network rm later

# docs/reference/bridge-options.md:478 host1 exit=0
service docker restart
