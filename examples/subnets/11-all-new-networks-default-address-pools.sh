#!/usr/bin/env bash
# All new networks: default-address-pools. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:108 host1 exit=0
mkdir -p /etc/docker

# docs/tasks/subnets.md:109 host1 exit=0
cat > /etc/docker/daemon.json <<'END'
{"default-address-pools": [{"base": "192.0.2.0/25", "size": 27}]}
END

# docs/tasks/subnets.md:112 host1 exit=0
service docker restart
