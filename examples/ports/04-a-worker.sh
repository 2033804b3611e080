#!/usr/bin/env bash
# A worker. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker swarm join-token -q worker

# 2 host2 exit=0
docker swarm join --token SWMTKN-1-4cehhf0e9fk8kdb65wl1g8wosnv7z2jahtpjg43oqupfwru3oa-2ko2ydi8nvem5nrptr3d10qq8 198.51.100.11:2377

# 3 host1 exit=0
sleep 2

# 4 host2 exit=0
ss -Hlntup | grep dockerd | awk '{print $1, $5}' | sort
