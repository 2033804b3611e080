#!/usr/bin/env bash
# Follow a request. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080/api/path | jq -r '.[]'
