#!/usr/bin/env bash
# A published port can be reached by direct routing. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.80/hostname
