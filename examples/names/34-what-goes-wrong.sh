#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:477 host1 exit=2
getent hosts web
