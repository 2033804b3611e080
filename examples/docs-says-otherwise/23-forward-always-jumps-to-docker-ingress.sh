#!/usr/bin/env bash
# FORWARD always jumps to DOCKER-INGRESS. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docs-says-otherwise.md:304 host1 exit=0
iptables -S FORWARD

# docs/reference/docs-says-otherwise.md:308 host1 exit=1
iptables -S | grep -c DOCKER-INGRESS
