#!/usr/bin/env bash
# What it answers itself. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:141 host1 exit=0
docker exec client dig +noall +answer web | tr -s '\t' ' '

# docs/understand/names.md:143 host1 exit=0
docker exec client dig +short -x 192.0.2.2
