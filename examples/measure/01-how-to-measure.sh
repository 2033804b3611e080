#!/usr/bin/env bash
# How to measure. Generated from docs/tasks/measure.md: change the page, not this file.

# 1 host1 exit=0
run() { until "$@" -t 1 -J > run.json; do sleep 1; done; jq '8e12 / .end.sum_received.bits_per_second | round' run.json; }

# 2 host1 exit=0
best() { for _ in 1 2 3; do run "$@"; done | sort -n | head -n 1; }

# 3 host2 exit=0
run() { until "$@" -t 1 -J > run.json; do sleep 1; done; jq '8e12 / .end.sum_received.bits_per_second | round' run.json; }

# 4 host2 exit=0
best() { for _ in 1 2 3; do run "$@"; done | sort -n | head -n 1; }
