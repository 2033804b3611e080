#!/usr/bin/env bash
# In a swarm. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d demo:1 --scope swarm my_overlay

# 2 host1 exit=0
docker service create --quiet --detach --no-resolve-image --stop-grace-period 0s --name shop --network my_overlay --endpoint-mode dnsrr busybox httpd -f -h /etc

# 3 host1 exit=0
until task=$(docker ps --quiet --filter name=shop) && [ "$task" ]; do sleep 0.2; done

# 4 host1 exit=0
address=$(docker inspect "$task" --format '{{.NetworkSettings.Networks.my_overlay.IPAddress}}')

# 5 host1 exit=0
curl -s --retry 5 --retry-connrefused "http://$address/hostname"
