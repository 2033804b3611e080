#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:312 host1 exit=0
docker service rm shop

# docs/drivers/plugins.md:314 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done

# docs/drivers/plugins.md:315 host1 exit=0
docker swarm leave --force

# docs/drivers/plugins.md:317 host1 exit=0
docker network rm docker_gwbridge

# docs/drivers/plugins.md:319 host1 exit=0
docker plugin disable demo:1

# docs/drivers/plugins.md:321 host1 exit=0
docker plugin rm demo:1

# docs/drivers/plugins.md:323 host1 exit=0
kill $(pgrep -f 'driver.py /run')

# docs/drivers/plugins.md:324 host1 exit=0
rm -r /run/docker/plugins/demo.sock asked plugin
