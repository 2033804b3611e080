#!/usr/bin/env bash
# The API. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
curl -s -o /dev/null -w '%{http_code}\n' --unix-socket /var/run/docker.sock http://localhost/v1.39/version
