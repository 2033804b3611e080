#!/usr/bin/env bash
# The ports it needs. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
ss -Hlnt 'sport = :2377 or sport = :7946' | wc -l

# 2 host1 exit=0
ss -Hlnu 'sport = :7946 or sport = :4789' | wc -l
