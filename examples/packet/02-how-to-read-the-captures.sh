#!/usr/bin/env bash
# How to read the captures. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
opening='tcp[tcpflags] & tcp-syn != 0 and (port 80 or port 8080)'
