#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs engine>=27

# 1 host2 exit=1
nc -zv -w 1 2001:db8:100::11 8082
