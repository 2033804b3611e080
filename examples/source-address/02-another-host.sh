#!/usr/bin/env bash
# Another host. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080
