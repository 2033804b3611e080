#!/usr/bin/env bash
# Follow one question. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
sed -n 1p walk
