#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:330 host1 exit=0
ss -Hlnu 'sport = :4789'
