#!/usr/bin/env bash
# FORWARD always jumps to DOCKER-INGRESS. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables -S FORWARD

# 2 host1 exit=1
iptables -S | grep -c DOCKER-INGRESS
