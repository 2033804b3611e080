#!/usr/bin/env bash
# Name servers. Generated from docs/reference/run-flags.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker run --rm --dns 198.51.100.1 --dns-search example.com --dns-option timeout:1 busybox cat /etc/resolv.conf | grep -v ^#
