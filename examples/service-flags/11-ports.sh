#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:143 host1 exit=7
curl -s http://198.51.100.11:8080/hostname
