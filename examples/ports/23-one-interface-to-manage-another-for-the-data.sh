#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
ss -Hlnu 'sport = :4789'
