#!/usr/bin/env bash
# Overlay networks. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker --context rootless swarm init --advertise-addr 10.0.2.100 > /dev/null

# 2 host1 exit=0
docker --context rootless network create -d overlay my_overlay

# 3 host1 exit=0
create="docker --context rootless service create --quiet --detach --no-resolve-image"

# 4 host1 exit=0
$create --name one busybox sleep 600

# 5 host1 exit=0
$create --name two --network my_overlay busybox sleep 600

# 6 host1 exit=0
state="docker --context rootless service ps --format {{.CurrentState}}"

# 7 host1 exit=0
until $state one | grep Running; do sleep 0.2; done | cut -d ' ' -f 1

# 8 host1 exit=0
until $state two | grep Rejected; do sleep 0.2; done | cut -d ' ' -f 1 | sort -u

# 9 host1 exit=0
docker --context rootless service ps two --no-trunc --format '{{.Error}}' | grep . | sort -u

# 10 host1 exit=0
docker --context rootless swarm leave --force
