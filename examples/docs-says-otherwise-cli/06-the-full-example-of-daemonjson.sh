#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq '.icc = true | del(."default-address-pools")' plain.json > /etc/docker/daemon.json

# 3 host1 exit=0
service docker start

# 4 host1 exit=0
docker version --format '{{if .Server.Version}}it runs{{end}}'

# 5 host1 exit=0
rm /etc/docker/daemon.json 28.json plain.json

# 6 host1 exit=0
service docker restart
