#!/usr/bin/env bash
# The container is a namespace. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:221 host1 exit=0
ip netns list | cut -d ' ' -f 1

# docs/understand/by-hand.md:224 host1 exit=0
ln -s "/proc/$(docker inspect web --format '{{.State.Pid}}')/ns/net" /run/netns/web

# docs/understand/by-hand.md:225 host1 exit=0
ip -n web -4 -o address

# docs/understand/by-hand.md:228 host1 exit=0
ip netns exec web ss -ltn 'sport = :80'
