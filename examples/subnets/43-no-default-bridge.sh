#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:497 host1 exit=0
echo '{"bip": "172.17.0.1/16"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:498 host1 exit=0
service docker restart

# docs/tasks/subnets.md:499 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/subnets.md:500 host1 exit=0
service docker restart

# docs/tasks/subnets.md:501 host1 exit=0
ip -4 -brief addr show docker0
