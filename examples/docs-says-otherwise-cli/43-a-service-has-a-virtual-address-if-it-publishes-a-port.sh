#!/usr/bin/env bash
# A service has a virtual address if it publishes a port. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker service inspect back --format '{{range .Endpoint.VirtualIPs}}{{.Addr}}{{end}} {{len .Endpoint.Ports}} ports'

# 2 host1 exit=0
docker run --rm --network my_overlay busybox nslookup back 127.0.0.11 | grep -c 'Address: 10.0.1'
