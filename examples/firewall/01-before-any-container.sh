#!/usr/bin/env bash
# Before any container. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# docs/understand/firewall.md:16 host1 exit=0
iptables -S | grep '^-N'

# docs/understand/firewall.md:24 host1 exit=0
iptables -S FORWARD
