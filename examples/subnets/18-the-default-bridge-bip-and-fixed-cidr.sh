#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:182 host1 exit=0
echo '{"bip": "192.0.2.1/25", "fixed-cidr": "192.0.2.64/26"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:183 host1 exit=0
service docker restart

# docs/tasks/subnets.md:184 host1 exit=0
ip -4 -brief addr show docker0

# docs/tasks/subnets.md:186 host1 exit=0
docker run --rm busybox ip -4 addr show eth0 | grep inet

# docs/tasks/subnets.md:188 host1 exit=0
docker run --rm busybox ip route
