#!/usr/bin/env bash
# Changes where the host asks for names. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
cp /etc/resolv.conf mine.conf

# 2 host1 exit=0
cat mine.conf > /etc/resolv.conf

# 3 host1 exit=0
rm mine.conf
