#!/usr/bin/env bash
# How to measure. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:21 host1 exit=0
best() { for _ in 1 2 3; do "$@" -t 1 -J | jq '8e12 / .end.sum_received.bits_per_second | round'; done | sort -n | head -n 1; }

# docs/tasks/measure.md:22 host2 exit=0
best() { for _ in 1 2 3; do "$@" -t 1 -J | jq '8e12 / .end.sum_received.bits_per_second | round'; done | sort -n | head -n 1; }
