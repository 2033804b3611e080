#!/usr/bin/env bash
# The full example of daemon.json. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq 'del(.tls, .tlsverify)' 28.json > plain.json

# 2 host1 exit=0
dockerd --validate --config-file plain.json

# 3 host1 exit=0
service docker stop

# 4 host1 exit=1
dockerd --containerd /run/containerd/containerd.sock --config-file plain.json 2>&1 | grep -o 'You specified.*'
