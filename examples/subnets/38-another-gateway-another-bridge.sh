#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:436 host1 exit=0
echo '{"default-gateway": "172.17.0.254"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:437 host1 exit=0
service docker restart

# docs/tasks/subnets.md:438 host1 exit=0
docker run --rm busybox ip route | grep default

# docs/tasks/subnets.md:440 host1 exit=0
docker network create own

# docs/tasks/subnets.md:442 host1 exit=0
docker run --rm --network own busybox ip route | grep default

# docs/tasks/subnets.md:444 host1 exit=0
docker network rm own
