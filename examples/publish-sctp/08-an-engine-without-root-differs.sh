#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/publish-sctp.md:104 host1 exit=0
rootless port two
