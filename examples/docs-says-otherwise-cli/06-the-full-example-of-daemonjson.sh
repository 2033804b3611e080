#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json

# 3 host1 exit=0
jq '.icc = true | del(."default-address-pools")' plain.json > /etc/docker/daemon.json

# 4 host1 exit=0
service docker start

# 5 host1 exit=0
docker version --format '{{if .Server.Version}}it runs{{end}}'

# 6 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 7 host1 exit=0
rm mine.json 28.json plain.json

# 8 host1 exit=0
service docker restart
