#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:66 host1 exit=1
dockerd --containerd /run/containerd/containerd.sock --config-file plain.json 2>&1 | grep -o 'You specified.*'
