#!/usr/bin/env bash
# Follow one ping. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:127 host1 exit=0
tail -n 1 wire
