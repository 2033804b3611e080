#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs engine>=28 engine<29

# 1 host1 exit=1
dockerd --bridge-accept-fwmark=1 --validate 2>&1 | grep -o 'unknown flag.*'
