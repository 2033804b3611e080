#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# docs/reference/ports.md:244 host1 exit=0
mkdir -p /etc/docker

# docs/reference/ports.md:245 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"swarm-default-advertise-addr": "198.51.100.111", "network-control-plane-mtu": 1400, "debug": true}
END

# docs/reference/ports.md:248 host1 exit=0
service docker restart

# docs/reference/ports.md:249 host1 exit=0
docker swarm init > /dev/null

# docs/reference/ports.md:250 host1 exit=0
docker info --format '{{.Swarm.NodeAddr}}'
