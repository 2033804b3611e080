#!/usr/bin/env bash
# By a flag or a variable. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# docs/tasks/proxy.md:245 host1 exit=0
rm /etc/docker/daemon.json

# docs/tasks/proxy.md:246 host1 exit=0
HTTPS_PROXY=http://198.51.100.1:3128 NO_PROXY=localhost bash anew.sh

# docs/tasks/proxy.md:247 host1 exit=0
docker info 2> /dev/null | grep ' Proxy: '

# docs/tasks/proxy.md:250 host1 exit=0
HTTPS_PROXY=http://198.51.100.1:3128 NO_PROXY=localhost bash anew.sh --https-proxy http://198.51.100.1:3129

# docs/tasks/proxy.md:251 host1 exit=0
docker info 2> /dev/null | grep ' Proxy: '
