#!/usr/bin/env bash
# Without the proxy: noProxy. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm -e no_proxy=203.0.113.0/24 nicolaka/netshoot \
  curl -s -o /dev/null -w '%{http_code} from %{remote_ip}\n' http://203.0.113.80/
