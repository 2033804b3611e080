#!/usr/bin/env bash
# An engine in a container. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27 nftables

# 1 host1 exit=0
ls /.dockerenv

# 2 host1 exit=0
ip6tables --version | grep -o nf_tables

# 3 host1 exit=0
ip6tables -S | grep -- '-N DOCKER-USER'

# 4 host1 exit=0
(cat /proc/net/ip6_tables_names || true) 2> /dev/null | wc -l
