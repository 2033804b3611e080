#!/usr/bin/env bash
# Follow one ping. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
cat inside
