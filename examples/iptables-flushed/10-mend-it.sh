#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
until docker exec web true 2>/dev/null; do sleep 1; done
