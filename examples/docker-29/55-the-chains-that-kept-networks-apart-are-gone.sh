#!/usr/bin/env bash
# The chains that kept networks apart are gone. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=1
iptables -S DOCKER-ISOLATION-STAGE-1
