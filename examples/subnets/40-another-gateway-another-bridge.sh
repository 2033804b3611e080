#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:469 host1 exit=0
echo '{"bridge": "nowhere"}' > /etc/docker/daemon.json

# docs/tasks/subnets.md:470 host1 exit=1
service docker restart 2>&1 | grep -o 'bridge device.*'
