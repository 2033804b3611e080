#!/usr/bin/env bash
# See it work. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
address=$(docker inspect web --format '{{.NetworkSettings.Networks.bridge.IPAddress}}')

# 2 host1 exit=0
firewall-cmd --zone public --add-forward-port "port=8080:proto=tcp:toport=80:toaddr=$address"

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
