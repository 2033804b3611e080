#!/usr/bin/env bash
# A fixed address without a network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine<25

# 1 host1 exit=0
docker rm -f two
