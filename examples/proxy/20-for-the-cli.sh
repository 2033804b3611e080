#!/usr/bin/env bash
# For the CLI. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=1
HTTP_PROXY=http://198.51.100.1:3128 docker -H tcp://203.0.113.80:2375 version 2>&1 | grep -o '<title>.*</title>'
