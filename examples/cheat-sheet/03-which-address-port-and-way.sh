#!/usr/bin/env bash
# Which address, port and way. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# 2 host1 exit=0
docker port web

# 3 host1 exit=0
docker exec client ip -4 addr show eth0 | grep inet

# 4 host1 exit=0
docker exec client ip route

# 5 host1 exit=0
docker network inspect my_bridge --format '{{range .Containers}}{{println .Name .IPv4Address}}{{end}}' | sort
