#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one

# 2 host1 exit=0
docker network rm my_bridge other

# 3 host1 exit=0
pkill -f 'httpd -p 9000' || true

# 4 host1 exit=0
rm -rf www

# 5 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 6 host1 exit=0
service docker restart

# 7 host1 exit=0
rm mine.json
