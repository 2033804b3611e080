#!/usr/bin/env bash
# One name more: --add-host. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --add-host six=2001:db8:1::5 --add-host 'seven=[2001:db8:1::7]' \
  busybox grep 2001 /etc/hosts | tr '\t' ' '
