#!/usr/bin/env bash
# From outside to a published port. Generated from docs/understand/packet.md: change the page, not this file.

# docs/understand/packet.md:138 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# docs/understand/packet.md:140 host1 exit=0
iptables -S DOCKER | grep ACCEPT
