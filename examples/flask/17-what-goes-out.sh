#!/usr/bin/env bash
# What goes out. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i br-front ! -o br-front -m conntrack --ctstate NEW -j DROP

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/ | grep h1

# 3 host1 exit=28
docker compose exec frontend curl -s --max-time 2 http://203.0.113.80/
