#!/usr/bin/env bash
# From the host to a container. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S OUTPUT | grep 'DOCKER$'
