#!/usr/bin/env bash
# Docker makes the same. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip -brief -4 address show hand0

# 2 host1 exit=0
ip -brief -4 address show made0

# 3 host1 exit=0
ip -brief link show master hand0

# 4 host1 exit=0
ip -brief link show master made0
