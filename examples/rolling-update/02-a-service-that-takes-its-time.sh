#!/usr/bin/env bash
# A service that takes its time. Generated from docs/tasks/rolling-update.md: change the page, not this file.

# 1 host1 exit=0
client='while :; do timeout 10 wget -q -O - http://web/ || echo lost; sleep 0.5; done'

# 2 host1 exit=0
heard() { until docker logs client 2>/dev/null | sort -u | grep -x "$1" > /dev/null; do sleep 1; done; docker logs client 2>/dev/null | sort -u; }

# 3 host1 exit=0
until docker run --rm --network my_overlay busybox wget -q -O - http://web/ 2>/dev/null; do sleep 1; done
