#!/usr/bin/env bash
# The container is a namespace. Generated from docs/understand/by-hand.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/understand/by-hand.md:234 host1 exit=0
ip netns exec web ss -ltn 'sport = :80'
