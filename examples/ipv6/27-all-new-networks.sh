#!/usr/bin/env bash
# All new networks. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/ipv6.md:313 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"default-network-opts": {"bridge": {"com.docker.network.enable_ipv6": "true"}}}
END

# docs/tasks/ipv6.md:316 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:317 host1 exit=0
docker network create front

# docs/tasks/ipv6.md:319 host1 exit=0
docker network inspect front bridge --format '{{.Name}} {{.EnableIPv6}}'

# docs/tasks/ipv6.md:322 host1 exit=0
docker network rm front
