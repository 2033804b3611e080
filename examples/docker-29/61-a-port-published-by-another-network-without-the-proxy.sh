#!/usr/bin/env bash
# A port published by another network, without the proxy. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
iptables -t nat -S DOCKER
