#!/usr/bin/env bash
# The container is a namespace. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip netns list | cut -d ' ' -f 1

# 2 host1 exit=0
ln -s "/proc/$(docker inspect web --format '{{.State.Pid}}')/ns/net" /run/netns/web

# 3 host1 exit=0
ip -n web -4 -o address

# 4 host1 exit=0
ip netns exec web ss -ltn 'sport = :80'
