#!/usr/bin/env bash
# A firewall for IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=27 ipv6

# 1 host1 exit=0
ip6tables -S | grep -- '-N DOCKER-USER'
