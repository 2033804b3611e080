#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
$update --publish-add mode=host,target=80,published=8080 web

# 2 host1 exit=0
curl -s http://198.51.100.11:8080/hostname
