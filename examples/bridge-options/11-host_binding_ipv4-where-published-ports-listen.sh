#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o "$b.host_binding_ipv4=127.0.0.1" --subnet 192.0.2.64/28 local

# 2 host1 exit=0
docker run -d --name one --network local -p 8081:80 busybox httpd -f -h /etc

# 3 host1 exit=0
docker port one

# 4 host1 exit=0
curl -s http://127.0.0.1:8081/hostname
