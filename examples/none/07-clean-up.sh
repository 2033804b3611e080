#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/none.md: change the page, not this file.

# docs/drivers/none.md:66 host1 exit=0
docker rm -f web
