#!/usr/bin/env bash
# All new networks. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# docs/tasks/ipv6.md:314 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"default-network-opts": {"bridge": {"com.docker.network.enable_ipv6": "true"}}}
END

# docs/tasks/ipv6.md:317 host1 exit=0
service docker restart

# docs/tasks/ipv6.md:318 host1 exit=0
docker network create front

# docs/tasks/ipv6.md:320 host1 exit=0
docker network inspect front bridge --format '{{.Name}} {{.EnableIPv6}}'

# docs/tasks/ipv6.md:323 host1 exit=0
docker network rm front
