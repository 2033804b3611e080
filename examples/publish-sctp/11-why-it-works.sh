#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:127 host1 exit=0
iptables -t nat -S DOCKER | grep sctp

# docs/tasks/publish-sctp.md:129 host1 exit=0
iptables -S DOCKER | grep sctp
