#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
rootless port two

# 2 host2 exit=0
curl -s http://198.51.100.11:8081/hostname
