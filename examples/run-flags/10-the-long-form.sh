#!/usr/bin/env bash
# The long form. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm twice
