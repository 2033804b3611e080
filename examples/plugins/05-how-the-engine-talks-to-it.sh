#!/usr/bin/env bash
# How the engine talks to it. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:79 host1 exit=0
wait

# docs/drivers/plugins.md:80 host1 exit=0
head -n 1 asked | tr -d '\r'
