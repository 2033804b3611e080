#!/usr/bin/env bash
# The embedded server falls back to Google. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm busybox cat /etc/resolv.conf

# 2 host1 exit=0
cat resolv.saved > /etc/resolv.conf

# 3 host1 exit=0
rm resolv.saved

# 4 host1 exit=0
docker run --rm --network front nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'
