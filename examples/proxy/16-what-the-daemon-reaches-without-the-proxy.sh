#!/usr/bin/env bash
# What the daemon reaches without the proxy. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
pull() {
  for name in "$@"; do
    echo "$name: $(docker pull --quiet "$name/nothing" 2>&1 | grep -o 'connection refused\|Unable to connect')"
  done
}

# 2 host1 exit=0
bash anew.sh --https-proxy http://198.51.100.1:3128 --no-proxy 198.51.100.0/25,203.0.113.80:444,.example.com
