#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one

# 2 host1 exit=0
docker network rm my_bridge other

# 3 host1 exit=0
pkill -f 'httpd -p 9000' || true

# 4 host1 exit=0
rm -f /etc/docker/daemon.json

# 5 host1 exit=0
service docker restart
