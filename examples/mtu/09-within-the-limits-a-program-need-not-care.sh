#!/usr/bin/env bash
# Within the limits a program need not care. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:132 host1 exit=0
ping -c 1 -W 1 -s 2000 192.0.2.140 | grep received
