#!/usr/bin/env bash
# Endpoint mode. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$create --name web --hostname one --network front busybox httpd -f -h /etc

# 2 host1 exit=0
running web 1/1

# 3 host1 exit=0
task() { docker exec "$(docker ps -q --filter name=web)" ip -4 addr show eth0 | sed -n 's/.*inet \(192[0-9.]*\).*/\1/p'; }

# 4 host1 exit=0
answer() { docker run --rm --network front busybox nslookup -type=a web 127.0.0.11 | sed -n 's/^Address: \(192.*\)/\1/p'; }

# 5 host1 exit=0
[ "$(answer)" != "$(task)" ] && echo another address

# 6 host1 exit=0
$update --endpoint-mode dnsrr web

# 7 host1 exit=0
[ "$(answer)" = "$(task)" ] && echo "the task's address"

# 8 host1 exit=0
docker service inspect web --format '{{len .Endpoint.VirtualIPs}}'
