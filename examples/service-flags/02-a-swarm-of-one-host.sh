#!/usr/bin/env bash
# A swarm of one host. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
create='docker service create --quiet --detach --no-resolve-image --stop-grace-period 0s --update-monitor 1s'

# 2 host1 exit=0
update='docker service update --quiet --no-resolve-image'

# 3 host1 exit=0
running() { until docker service ls --filter "name=$1" --format '{{.Replicas}}' | grep -x "$2" > /dev/null; do sleep 0.2; done; }
