#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=1
$update --publish-add target=80,published=8081 web
