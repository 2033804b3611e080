#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host2 exit=0
rm client.py
