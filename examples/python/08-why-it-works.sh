#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:168 host1 exit=0
curl -s --unix-socket /var/run/docker.sock http://localhost/networks | jq --raw-output '.[].Name' | sort
