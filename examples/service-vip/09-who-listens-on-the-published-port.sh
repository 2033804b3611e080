#!/usr/bin/env bash
# Who listens on the published port?. Generated from docs/tasks/service-vip.md: change the page, not this file.

# docs/tasks/service-vip.md:130 host2 exit=0
ss -Hlntp 'sport = :8080' | grep -oE '\*:8080|dockerd'

# docs/tasks/service-vip.md:133 host2 exit=0
iptables -t nat -S DOCKER-INGRESS | grep 8080
