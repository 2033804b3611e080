#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/subnets.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
find /etc/docker -type f | wc -l
