#!/usr/bin/env bash
# Which address, port and way. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:40 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.my_bridge.IPAddress}}'

# docs/reference/cheat-sheet.md:42 host1 exit=0
docker port web

# docs/reference/cheat-sheet.md:45 host1 exit=0
docker exec client ip -4 addr show eth0 | grep inet

# docs/reference/cheat-sheet.md:47 host1 exit=0
docker exec client ip route

# docs/reference/cheat-sheet.md:50 host1 exit=0
docker network inspect my_bridge --format '{{range .Containers}}{{println .Name .IPv4Address}}{{end}}' | sort
