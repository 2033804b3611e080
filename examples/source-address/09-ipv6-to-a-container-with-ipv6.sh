#!/usr/bin/env bash
# IPv6 to a container with IPv6. Generated from docs/tasks/source-address.md: change the page, not this file.
# Needs engine>=27

# 1 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080'
