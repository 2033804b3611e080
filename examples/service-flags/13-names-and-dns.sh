#!/usr/bin/env bash
# Names and DNS. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$create --name db --hostname '{{.Service.Name}}-{{.Task.Slot}}' --host store:192.0.2.90 --network back --dns 198.51.100.1 --dns-search example.com --dns-option ndots:2 busybox sleep 600

# 2 host1 exit=0
until docker exec "$(docker ps -q --filter name=db)" hostname; do sleep 0.2; done 2> /dev/null

# 3 host1 exit=0
docker exec "$(docker ps -q --filter name=db)" grep store /etc/hosts

# 4 host1 exit=0
docker exec "$(docker ps -q --filter name=db)" grep -E '^(search|options)|Ext' /etc/resolv.conf
