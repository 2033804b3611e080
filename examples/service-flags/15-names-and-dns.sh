#!/usr/bin/env bash
# Names and DNS. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
dns='--dns-rm 198.51.100.1 --dns-add 192.0.2.53 --dns-search-rm example.com --dns-search-add example.org --dns-option-rm ndots:2 --dns-option-add timeout:1'

# 2 host1 exit=0
$update $dns --hostname store --host-rm store:192.0.2.90 --host-add shop:192.0.2.91 db

# 3 host1 exit=0
until docker exec "$(docker ps -q --filter name=db)" hostname; do sleep 0.2; done 2> /dev/null

# 4 host1 exit=0
docker exec "$(docker ps -q --filter name=db)" grep 192.0.2.9 /etc/hosts

# 5 host1 exit=0
docker exec "$(docker ps -q --filter name=db)" grep -E '^(search|options)|Ext' /etc/resolv.conf
