#!/usr/bin/env bash
# A network of each host's own. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$create --name web --mode global --hostname '{{.Node.Hostname}}' --network lan busybox httpd -f -h /etc

# 2 host1 exit=0
running web 2/2

# 3 host1 exit=0
docker exec "$(docker ps -q --filter name=web)" ip -4 addr show eth0 | grep -o 'inet [0-9.]*'

# 4 host2 exit=0
docker exec "$(docker ps -q --filter name=web)" ip -4 addr show eth0 | grep -o 'inet [0-9.]*'

# 5 host1 exit=0
docker exec "$(docker ps -q --filter name=web)" wget -q -O - http://198.51.100.96/hostname
