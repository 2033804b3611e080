#!/usr/bin/env bash
# What it answers itself. Generated from docs/understand/names.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/understand/names.md:181 host1 exit=0
docker exec client dig +noedns +ignore "$name" | grep -oE 'flags: [a-z ]+|ANSWER: [0-9]+'
