#!/usr/bin/env bash
# From outside to a published port. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S DOCKER | grep 8080

# 2 host1 exit=0
iptables -S DOCKER | grep ACCEPT
