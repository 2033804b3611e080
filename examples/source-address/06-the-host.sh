#!/usr/bin/env bash
# The host. Generated from docs/tasks/source-address.md: change the page, not this file.

# docs/tasks/source-address.md:85 host1 exit=0
curl -s http://198.51.100.11:8080

# docs/tasks/source-address.md:87 host1 exit=0
curl -s http://192.0.2.10

# docs/tasks/source-address.md:89 host1 exit=0
curl -s http://127.0.0.1:8080
