#!/usr/bin/env bash
# The chains that kept networks apart are gone. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
iptables -S | grep -- '-N DOCKER'

# 2 host1 exit=0
iptables -S DOCKER-INTERNAL
