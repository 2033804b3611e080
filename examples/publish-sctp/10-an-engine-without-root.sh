#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:113 host1 exit=0
rootless rm -f shop two

# docs/tasks/publish-sctp.md:116 host1 exit=0
pkill -u ada rootlesskit

# docs/tasks/publish-sctp.md:117 host1 exit=0
while pgrep -u ada; do sleep 1; done > /dev/null

# docs/tasks/publish-sctp.md:118 host1 exit=0
userdel --remove ada 2>/dev/null

# docs/tasks/publish-sctp.md:119 host1 exit=0
rm rootless.log
