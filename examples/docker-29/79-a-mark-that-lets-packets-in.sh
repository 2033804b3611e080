#!/usr/bin/env bash
# A mark that lets packets in. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=1
dockerd --bridge-accept-fwmark=1 --validate 2>&1 | grep -o 'unknown flag.*'
