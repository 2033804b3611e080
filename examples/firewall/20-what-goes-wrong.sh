#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:321 host1 exit=0
iptables --version | grep -o nf_tables

# docs/understand/firewall.md:323 host1 exit=0
nft list chain ip filter DOCKER-USER 2> /dev/null
