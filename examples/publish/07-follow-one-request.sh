#!/usr/bin/env bash
# Follow one request. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
