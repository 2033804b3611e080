#!/usr/bin/env bash
# Another host asks. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host2 exit=0
python3 client.py IPPROTO_SCTP 198.51.100.11 8080
