#!/usr/bin/env bash
# How to measure. Generated from docs/tasks/measure.md: change the page, not this file.

# docs/tasks/measure.md:24 host1 exit=0
run() { until "$@" -t 1 -J > run.json; do sleep 1; done; jq '8e12 / .end.sum_received.bits_per_second | round' run.json; }

# docs/tasks/measure.md:25 host1 exit=0
best() { for _ in 1 2 3; do run "$@"; done | sort -n | head -n 1; }

# docs/tasks/measure.md:26 host2 exit=0
run() { until "$@" -t 1 -J > run.json; do sleep 1; done; jq '8e12 / .end.sum_received.bits_per_second | round' run.json; }

# docs/tasks/measure.md:27 host2 exit=0
best() { for _ in 1 2 3; do run "$@"; done | sort -n | head -n 1; }
