#!/usr/bin/env bash
# Between two hosts. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host2 exit=0
test "$published" -lt $((4 * direct)) && echo true
