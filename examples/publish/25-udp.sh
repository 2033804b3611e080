#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker port two
