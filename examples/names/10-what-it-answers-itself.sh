#!/usr/bin/env bash
# What it answers itself. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec client dig +noall +answer web | tr -s '\t' ' '

# 2 host1 exit=0
docker exec client dig +short -x 192.0.2.2
