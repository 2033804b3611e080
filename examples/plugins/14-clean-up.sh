#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
docker service rm shop

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done

# 3 host1 exit=0
docker swarm leave --force

# 4 host1 exit=0
docker network rm docker_gwbridge

# 5 host1 exit=0
docker plugin disable demo:1

# 6 host1 exit=0
docker plugin rm demo:1

# 7 host1 exit=0
kill $(pgrep -f 'driver.py /run')

# 8 host1 exit=0
rm -r /run/docker/plugins/demo.sock asked plugin
