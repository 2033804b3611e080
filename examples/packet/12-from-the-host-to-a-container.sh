#!/usr/bin/env bash
# From the host to a container. Generated from docs/understand/packet.md: change the page, not this file.

# docs/understand/packet.md:176 host1 exit=0
iptables -t nat -S OUTPUT | grep 'DOCKER$'
