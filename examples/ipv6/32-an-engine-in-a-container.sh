#!/usr/bin/env bash
# An engine in a container. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=27 nftables

# docs/tasks/ipv6.md:387 host1 exit=0
ls /.dockerenv

# docs/tasks/ipv6.md:389 host1 exit=0
ip6tables --version | grep -o nf_tables

# docs/tasks/ipv6.md:391 host1 exit=0
ip6tables -S | grep -- '-N DOCKER-USER'

# docs/tasks/ipv6.md:393 host1 exit=0
(cat /proc/net/ip6_tables_names || true) 2> /dev/null | wc -l
