#!/usr/bin/env bash
# For containers. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm -e http_proxy= busybox wget -S -q -O - http://203.0.113.80/ 2>&1 | grep -o 'tinyproxy\|<h1>.*'

# 2 host1 exit=0
docker run --rm -e http_proxy= nicolaka/netshoot \
  curl -s -o /dev/null -w '%{http_code} from %{remote_ip}\n' http://203.0.113.80/
