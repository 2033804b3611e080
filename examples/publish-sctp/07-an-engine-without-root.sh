#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:96 host1 exit=0
rootless port two

# docs/tasks/publish-sctp.md:99 host2 exit=0
curl -s http://198.51.100.11:8081/hostname
