#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S DOCKER | grep sctp

# 2 host1 exit=0
iptables -S DOCKER | grep sctp
