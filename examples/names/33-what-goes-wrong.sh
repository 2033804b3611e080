#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec client dig @198.51.100.1 web | grep -o 'status: [A-Z]*'

# 2 host1 exit=0
docker exec client dig @127.0.0.11 web | grep -o 'status: [A-Z]*'
