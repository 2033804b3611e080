#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
firewall-cmd --zone public --list-ports
