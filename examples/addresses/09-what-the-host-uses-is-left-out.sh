#!/usr/bin/env bash
# What the host uses is left out. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
ping -c 1 -W 1 172.20.0.2 | grep -o '[0-9]* received'
