#!/usr/bin/env bash
# Unprotected: every port is open. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
curl -s http://192.0.2.200/hostname
