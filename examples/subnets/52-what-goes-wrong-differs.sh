#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/subnets.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=1
tail -n 1 /var/log/docker.log | grep -o 'has a smaller prefix.*'
