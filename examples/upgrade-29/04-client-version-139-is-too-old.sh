#!/usr/bin/env bash
# client version 1.39 is too old. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
curl -s --unix-socket /var/run/docker.sock http://localhost/v1.39/containers/json
