#!/usr/bin/env bash
# What it answers itself. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec client dig web AAAA | grep -oE 'status: [A-Z]+|ANSWER: [0-9]+'

# 2 host1 exit=0
docker exec client dig web MX | grep -oE 'status: [A-Z]+|ANSWER: [0-9]+'
