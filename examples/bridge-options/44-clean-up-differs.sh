#!/usr/bin/env bash
# Clean up. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=1
docker network rm front back bare mute quiet local six small named island routed open alone trusted typo
