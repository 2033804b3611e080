#!/usr/bin/env bash
# Between two hosts. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:124 host2 exit=0
test "$macvlan" -lt $((4 * direct)) && echo true
