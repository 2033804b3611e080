#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
curl -s --unix-socket /var/run/docker.sock http://localhost/networks | jq --raw-output '.[].Name' | sort
