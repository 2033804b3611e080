#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=1
docker run --rm nicolaka/netshoot nc -zv -w 1 198.51.100.11 8080
