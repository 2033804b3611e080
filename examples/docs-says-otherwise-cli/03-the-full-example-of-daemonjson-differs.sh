#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
dockerd --validate --config-file 28.json
