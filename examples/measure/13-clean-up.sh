#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f host_server bridge_server bridge_client macvlan_server macvlan_client overlay_server

# 2 host2 exit=0
docker rm -f overlay_client

# 3 host2 exit=0
docker swarm leave

# 4 host1 exit=0
docker swarm leave --force

# 5 host1 exit=0
docker network rm my_bridge my_macvlan docker_gwbridge

# 6 host2 exit=0
docker network rm docker_gwbridge

# 7 host1 exit=0
rm rtt run.json

# 8 host2 exit=0
rm rtt run.json
