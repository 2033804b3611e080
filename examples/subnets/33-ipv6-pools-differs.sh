#!/usr/bin/env bash
# IPv6 pools. Generated from docs/tasks/subnets.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker network create --ipv6 front
