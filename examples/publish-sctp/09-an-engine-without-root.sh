#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host2 exit=1
python3 client.py IPPROTO_SCTP 198.51.100.11 8082 2>&1 | tail -n 1
