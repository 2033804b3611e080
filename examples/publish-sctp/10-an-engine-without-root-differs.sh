#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/publish-sctp.md:115 host2 exit=7
curl -s http://198.51.100.11:8081/hostname
