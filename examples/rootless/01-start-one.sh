#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:45 host1 exit=0
[ -e /dev/net/tun ] || (mkdir -p /dev/net && mknod -m 666 /dev/net/tun c 10 200)

# docs/drivers/rootless.md:46 host1 exit=0
useradd --create-home ada

# docs/drivers/rootless.md:47 host1 exit=0
grep ada /etc/subuid

# docs/drivers/rootless.md:49 host1 exit=0
runuser -u ada -- mkdir -p /home/ada/.docker/run

# docs/drivers/rootless.md:50 host1 exit=0
docker context create rootless --docker host=unix:///home/ada/.docker/run/docker.sock

# docs/drivers/rootless.md:53 host1 exit=0
bash rootless.sh start

# docs/drivers/rootless.md:54 host1 exit=0
docker --context rootless info --format '{{.SecurityOptions}}' | grep -o name=rootless
