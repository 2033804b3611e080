#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start web

# 3 host1 exit=0
sleep 1

# 4 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
