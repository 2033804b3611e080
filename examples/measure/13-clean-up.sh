#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:196 host1 exit=0
docker rm -f host_server bridge_server bridge_client macvlan_server macvlan_client overlay_server

# docs/tasks/measure.md:203 host2 exit=0
docker rm -f overlay_client

# docs/tasks/measure.md:205 host2 exit=0
docker swarm leave

# docs/tasks/measure.md:207 host1 exit=0
docker swarm leave --force

# docs/tasks/measure.md:209 host1 exit=0
docker network rm my_bridge my_macvlan docker_gwbridge

# docs/tasks/measure.md:213 host2 exit=0
docker network rm docker_gwbridge

# docs/tasks/measure.md:215 host1 exit=0
rm rtt run.json

# docs/tasks/measure.md:216 host2 exit=0
rm rtt run.json
