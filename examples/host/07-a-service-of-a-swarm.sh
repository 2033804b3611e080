#!/usr/bin/env bash
# A service of a swarm. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker service scale --detach shop=2 > /dev/null

# 2 host1 exit=0
until docker service ps shop --format '{{.Error}}' | grep exit > /dev/null; do sleep 0.2; done

# 3 host1 exit=0
docker service ps shop --filter desired-state=shutdown --format '{{.Error}}' | uniq
