#!/usr/bin/env bash
# Who listens on the published port?. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host2 exit=0
ss -Hlntp 'sport = :8080' | grep -oE '\*:8080|dockerd'

# 2 host2 exit=0
iptables -t nat -S DOCKER-INGRESS | grep 8080
