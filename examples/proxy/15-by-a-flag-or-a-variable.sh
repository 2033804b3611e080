#!/usr/bin/env bash
# By a flag or a variable. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
HTTPS_PROXY=http://198.51.100.1:3128 NO_PROXY=localhost bash anew.sh

# 3 host1 exit=0
docker info 2> /dev/null | grep ' Proxy: '

# 4 host1 exit=0
HTTPS_PROXY=http://198.51.100.1:3128 NO_PROXY=localhost bash anew.sh --https-proxy http://198.51.100.1:3129

# 5 host1 exit=0
docker info 2> /dev/null | grep ' Proxy: '
