#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28 engine<29

# 1 host1 exit=1
dockerd --validate --config-file sample.json 2>&1 | grep -oE 'firewall-backend|bridge-accept-fwmark' | sort
