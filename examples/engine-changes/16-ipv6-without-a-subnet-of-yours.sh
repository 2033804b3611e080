#!/usr/bin/env bash
# IPv6 without a subnet of yours. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<27

# 1 host1 exit=1
docker network create --ipv6 six
