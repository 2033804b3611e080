#!/usr/bin/env bash
# A UDP port that a program shares. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
nc -u -l -k 127.0.0.1 5353 > /dev/null & sleep 0.5
