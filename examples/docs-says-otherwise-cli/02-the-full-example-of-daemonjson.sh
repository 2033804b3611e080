#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docs-says-otherwise-cli.md:42 host1 exit=0
jq 'del(."firewall-backend", ."bridge-accept-fwmark")' sample.json > 28.json

# docs/reference/docs-says-otherwise-cli.md:43 host1 exit=1
dockerd --validate --config-file 28.json
