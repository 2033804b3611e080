#!/usr/bin/env bash
# The host's hosts file is not inherited. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
cp hosts.saved /etc/hosts
