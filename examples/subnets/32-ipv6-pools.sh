#!/usr/bin/env bash
# IPv6 pools. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
jq --slurp add mine.json - > /etc/docker/daemon.json <<'END'
{"bip": "172.17.0.1/16", "default-address-pools": [{"base": "2001:db8:8::/48", "size": 64}]}
END

# 2 host1 exit=0
service docker restart

# 3 host1 exit=1
docker network create --ipv6 front
