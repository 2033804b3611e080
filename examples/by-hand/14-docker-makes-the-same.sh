#!/usr/bin/env bash
# Docker makes the same. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:174 host1 exit=0
ip -brief -4 address show hand0

# docs/understand/by-hand.md:176 host1 exit=0
ip -brief -4 address show made0

# docs/understand/by-hand.md:178 host1 exit=0
ip -brief link show master hand0

# docs/understand/by-hand.md:181 host1 exit=0
ip -brief link show master made0
