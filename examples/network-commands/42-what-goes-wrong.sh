#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=25

# docs/reference/network-commands.md:504 host1 exit=1
docker network create front
