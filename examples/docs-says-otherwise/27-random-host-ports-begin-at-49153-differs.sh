#!/usr/bin/env bash
# Random host ports begin at 49153. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:355 host1 exit=0
docker port random
