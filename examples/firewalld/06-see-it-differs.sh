#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host2 exit=7
curl -sS http://198.51.100.11:9000/hostname 2>&1 | sed 's/ after [0-9]* ms//'
