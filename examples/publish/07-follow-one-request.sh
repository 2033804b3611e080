#!/usr/bin/env bash
# Follow one request. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:96 host1 exit=0
iptables -t nat -S DOCKER | grep 8080
