#!/usr/bin/env bash
# No default bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:410 host1 exit=0
echo '{"bip": "172.17.0.1/16"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:411 host1 exit=0
service docker restart

# docs/tasks/subnets.md:412 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/subnets.md:413 host1 exit=0
service docker restart

# docs/tasks/subnets.md:414 host1 exit=0
ip -4 -brief addr show docker0
