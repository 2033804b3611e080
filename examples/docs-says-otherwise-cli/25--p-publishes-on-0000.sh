#!/usr/bin/env bash
# -p publishes on 0.0.0.0. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080/hostname

# 2 host1 exit=0
curl -s 'http://[::1]:8080/hostname'
