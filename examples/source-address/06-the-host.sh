#!/usr/bin/env bash
# The host. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://198.51.100.11:8080

# 2 host1 exit=0
curl -s http://192.0.2.10

# 3 host1 exit=0
curl -s http://127.0.0.1:8080
