#!/usr/bin/env bash
# Endpoint mode. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:48 host1 exit=0
$create --name web --hostname one --network front busybox httpd -f -h /etc

# docs/reference/service-flags.md:50 host1 exit=0
running web 1/1

# docs/reference/service-flags.md:51 host1 exit=0
task() { docker exec "$(docker ps -q --filter name=web)" ip -4 addr show eth0 | sed -n 's/.*inet \(192[0-9.]*\).*/\1/p'; }

# docs/reference/service-flags.md:52 host1 exit=0
answer() { docker run --rm --network front busybox nslookup -type=a web 127.0.0.11 | sed -n 's/^Address: \(192.*\)/\1/p'; }

# docs/reference/service-flags.md:53 host1 exit=0
[ "$(answer)" != "$(task)" ] && echo another address

# docs/reference/service-flags.md:55 host1 exit=0
$update --endpoint-mode dnsrr web

# docs/reference/service-flags.md:57 host1 exit=0
[ "$(answer)" = "$(task)" ] && echo "the task's address"

# docs/reference/service-flags.md:59 host1 exit=0
docker service inspect web --format '{{len .Endpoint.VirtualIPs}}'
