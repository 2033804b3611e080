#!/usr/bin/env bash
# A service of a swarm. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:88 host1 exit=0
docker service scale --detach shop=2 > /dev/null

# docs/drivers/host.md:89 host1 exit=0
until docker service ps shop --format '{{.Error}}' | grep exit > /dev/null; do sleep 0.2; done

# docs/drivers/host.md:90 host1 exit=0
docker service ps shop --filter desired-state=shutdown --format '{{.Error}}' | uniq
