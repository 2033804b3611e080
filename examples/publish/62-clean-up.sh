#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:746 host1 exit=0
docker rm -f web one

# docs/tasks/publish.md:749 host1 exit=0
docker network rm my_bridge other

# docs/tasks/publish.md:752 host1 exit=0
pkill -f 'httpd -p 9000' || true

# docs/tasks/publish.md:753 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/publish.md:754 host1 exit=0
service docker restart
