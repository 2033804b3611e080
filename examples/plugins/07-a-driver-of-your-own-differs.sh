#!/usr/bin/env bash
# A driver of your own. Generated from docs/drivers/plugins.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/plugins.md:180 host1 exit=0
cat asked
