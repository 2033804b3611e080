#!/usr/bin/env bash
# Another host asks. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host2 exit=1
python3 client.py IPPROTO_TCP 198.51.100.11 8080 2>&1 | tail -n 1
