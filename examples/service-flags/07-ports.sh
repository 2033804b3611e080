#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:108 host1 exit=0
$update --publish-add mode=host,target=80,published=8080 web

# docs/reference/service-flags.md:110 host1 exit=0
curl -s http://198.51.100.11:8080/hostname
