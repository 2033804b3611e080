#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
rootless rm -f shop two

# 2 host1 exit=0
pkill -u ada rootlesskit

# 3 host1 exit=0
while pgrep -u ada; do sleep 1; done > /dev/null

# 4 host1 exit=0
userdel --remove ada 2>/dev/null

# 5 host1 exit=0
rm rootless.log
