#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:683 host1 exit=0
docker rm -f web one

# docs/tasks/publish.md:686 host1 exit=0
docker network rm my_bridge other

# docs/tasks/publish.md:689 host1 exit=0
pkill -f 'httpd -p 9000' || true

# docs/tasks/publish.md:690 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/publish.md:691 host1 exit=0
service docker restart
