#!/usr/bin/env bash
# The Docker host can ask for a service's name. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=2
getent hosts tasks.back
