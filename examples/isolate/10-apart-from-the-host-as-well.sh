#!/usr/bin/env bash
# Apart from the host as well. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
ping -c 1 -W 1 192.0.2.70 | grep received
