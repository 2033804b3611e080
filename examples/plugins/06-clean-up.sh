#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:111 host1 exit=0
rm /etc/docker/plugins/demo.spec

# docs/drivers/plugins.md:112 host1 exit=0
rmdir --ignore-fail-on-non-empty /etc/docker/plugins

# docs/drivers/plugins.md:113 host1 exit=0
rm -f asked
