#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=2
getent hosts web
