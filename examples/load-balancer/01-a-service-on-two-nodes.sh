#!/usr/bin/env bash
# A service on two nodes. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 | grep initialized

# 2 host1 exit=0
docker swarm join-token --quiet worker

# 3 host2 exit=0
docker swarm join --token SWMTKN-1-5p68i4f87s7c2xfumfttcc1qqjzh703jj3demed2n26zoji7jh-a32kmy6eym9m00yhgfbtyiqca 198.51.100.11:2377

# 4 host1 exit=0
docker service create --quiet --detach --no-resolve-image --name web --mode global \
  --publish mode=host,target=80,published=8080 busybox httpd -f -h /etc

# 5 host1 exit=0
until docker service ls --format '{{.Replicas}}' | grep 2/2 > /dev/null; do sleep 0.2; done
