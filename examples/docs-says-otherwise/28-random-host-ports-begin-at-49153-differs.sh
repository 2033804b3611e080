#!/usr/bin/env bash
# Random host ports begin at 49153. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker port random
