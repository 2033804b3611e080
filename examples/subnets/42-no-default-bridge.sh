#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:487 host1 exit=0
echo '{"bridge": "none"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:488 host1 exit=0
service docker restart

# docs/tasks/subnets.md:489 host1 exit=0
docker network ls --format '{{.Name}}'

# docs/tasks/subnets.md:492 host1 exit=0
docker run --rm busybox ip -4 addr | grep inet
