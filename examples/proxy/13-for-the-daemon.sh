#!/usr/bin/env bash
# For the daemon. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq --slurp add mine.json - > /etc/docker/daemon.json <<'END'
{
  "proxies": {
    "http-proxy": "http://198.51.100.1:3128",
    "https-proxy": "http://198.51.100.1:3128",
    "no-proxy": "localhost,127.0.0.0/8"
  }
}
END

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker info 2> /dev/null | grep ' Proxy: '

# 5 host1 exit=1
docker pull --quiet 203.0.113.80/nothing 2>&1 | grep -o 'Unable to connect'
