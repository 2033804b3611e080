#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# docs/tasks/publish-sctp.md:152 host1 exit=0
docker rm -f web

# docs/tasks/publish-sctp.md:154 host2 exit=0
rm client.py
