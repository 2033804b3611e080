#!/usr/bin/env bash
# Without the userland proxy. Generated from docs/tasks/source-address.md: change the page, not this file.
# Needs engine>=27

# 1 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080'
