#!/usr/bin/env bash
# Follow one question. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
nsenter -n -t "$pid" ss -Hlnu src 127.0.0.11
