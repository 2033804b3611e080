#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docs-says-otherwise-cli.md:75 host1 exit=0
mkdir -p /etc/docker

# docs/reference/docs-says-otherwise-cli.md:76 host1 exit=0
jq '.icc = true | del(."default-address-pools")' plain.json > /etc/docker/daemon.json

# docs/reference/docs-says-otherwise-cli.md:77 host1 exit=0
service docker start

# docs/reference/docs-says-otherwise-cli.md:78 host1 exit=0
docker version --format '{{if .Server.Version}}it runs{{end}}'

# docs/reference/docs-says-otherwise-cli.md:80 host1 exit=0
rm /etc/docker/daemon.json 28.json plain.json

# docs/reference/docs-says-otherwise-cli.md:81 host1 exit=0
service docker restart
