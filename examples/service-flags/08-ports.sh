#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:115 host1 exit=1
$update --publish-add target=80,published=8081 web
