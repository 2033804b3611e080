#!/usr/bin/env bash
# Overlay networks. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/rootless.md:317 host1 exit=0
docker --context rootless swarm init --advertise-addr 10.0.2.100 > /dev/null

# docs/drivers/rootless.md:318 host1 exit=0
docker --context rootless network create -d overlay my_overlay

# docs/drivers/rootless.md:320 host1 exit=0
create="docker --context rootless service create --quiet --detach --no-resolve-image"

# docs/drivers/rootless.md:321 host1 exit=0
$create --name one busybox sleep 600

# docs/drivers/rootless.md:323 host1 exit=0
$create --name two --network my_overlay busybox sleep 600

# docs/drivers/rootless.md:325 host1 exit=0
state="docker --context rootless service ps --format {{.CurrentState}}"

# docs/drivers/rootless.md:326 host1 exit=0
until $state one | grep Running; do sleep 0.2; done | cut -d ' ' -f 1

# docs/drivers/rootless.md:328 host1 exit=0
until $state two | grep Rejected; do sleep 0.2; done | cut -d ' ' -f 1 | sort -u

# docs/drivers/rootless.md:330 host1 exit=0
docker --context rootless service ps two --no-trunc --format '{{.Error}}' | grep . | sort -u

# docs/drivers/rootless.md:332 host1 exit=0
docker --context rootless swarm leave --force
