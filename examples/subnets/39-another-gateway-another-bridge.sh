#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:453 host1 exit=0
ip link add my_bridge0 type bridge

# docs/tasks/subnets.md:454 host1 exit=0
ip addr add 192.0.2.1/26 dev my_bridge0

# docs/tasks/subnets.md:455 host1 exit=0
ip link set my_bridge0 up

# docs/tasks/subnets.md:456 host1 exit=0
echo '{"bridge": "my_bridge0"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:457 host1 exit=0
service docker restart

# docs/tasks/subnets.md:458 host1 exit=0
docker run --rm busybox ip -4 addr show eth0 | grep -o 'inet [^ ]*'

# docs/tasks/subnets.md:460 host1 exit=0
docker run --rm busybox ping -c 1 203.0.113.80 | grep received
