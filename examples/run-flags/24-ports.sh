#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=7
curl -s http://198.51.100.11:8081/hostname
