#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/network-commands.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
docker network create front
