#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq 'del(."firewall-backend", ."bridge-accept-fwmark")' sample.json > 28.json

# 2 host1 exit=1
dockerd --validate --config-file 28.json
