#!/usr/bin/env bash
# See it work. Generated from docs/breaks/source-lost.md: change the page, not this file.
# Needs engine>=27

# 1 host2 exit=0
curl -s --retry 5 --retry-all-errors 'http://[2001:db8:100::11]:8080/'
