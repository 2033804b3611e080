#!/usr/bin/env bash
# All new networks. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
jq --slurp add mine.json - > /etc/docker/daemon.json <<'END'
{"default-network-opts": {"bridge": {"com.docker.network.enable_ipv6": "true"}}}
END

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create front

# 4 host1 exit=0
docker network inspect front bridge --format '{{.Name}} {{.EnableIPv6}}'

# 5 host1 exit=0
docker network rm front
