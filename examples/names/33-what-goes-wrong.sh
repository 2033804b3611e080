#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:467 host1 exit=0
docker exec client dig @198.51.100.1 web | grep -o 'status: [A-Z]*'

# docs/understand/names.md:469 host1 exit=0
docker exec client dig @127.0.0.11 web | grep -o 'status: [A-Z]*'
