#!/usr/bin/env bash
# Without the proxy: noProxy. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/26 my_bridge

# 2 host1 exit=0
docker run -d --name web --network my_bridge busybox httpd -f -h /etc

# 3 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot \
  curl -s -o /dev/null -w '%{http_code} from %{remote_ip}\n' http://web/hostname

# 4 host1 exit=0
docker run --rm --network my_bridge -e no_proxy= -e NO_PROXY= nicolaka/netshoot \
  curl -s -o /dev/null -w '%{http_code} from %{remote_ip}\n' http://web/hostname
