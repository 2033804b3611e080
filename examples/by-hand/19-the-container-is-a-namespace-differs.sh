#!/usr/bin/env bash
# The container is a namespace. Generated from docs/understand/by-hand.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
ip netns exec web ss -ltn 'sport = :80'
